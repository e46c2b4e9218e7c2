package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

@Model(table = "categories")
interface Category {
  @Id Long id();

  String name();

  @Relationship(backPopulates = "category")
  List<Product> products();
}
