package com.example.web;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model
public interface Visitor {
  @Id Long id();
}
