package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import java.util.Optional;
import java.util.Set;

@Model
interface Product {
  @Id Long id();

  Set<String> tags();

  Optional<String> description();

  java.util.Date createdAt();
}
