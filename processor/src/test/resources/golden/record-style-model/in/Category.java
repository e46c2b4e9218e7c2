package com.example.shop;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

@Model(table = "categories", repr = "name")
public interface Category {

  @Id
  Long id();

  @Column(length = 50, unique = true)
  String name();

  @Relationship(backPopulates = "category")
  List<Product> products();
}
