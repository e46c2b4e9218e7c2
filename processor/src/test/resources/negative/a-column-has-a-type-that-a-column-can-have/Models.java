package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import java.util.List;
import java.util.Optional;

@Model
interface Product {
  @Id Long id();

  List<String> tags();

  Optional<String> description();

  java.util.Date createdAt();
}
