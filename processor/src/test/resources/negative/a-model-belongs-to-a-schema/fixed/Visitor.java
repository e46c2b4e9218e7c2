package com.example.sales.web;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model
public interface Visitor {
  @Id Long id();
}
