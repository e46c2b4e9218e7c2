package com.example.shop;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

/** A shelf of the shop. */
@Model(table = "categories")
public interface Category {

  @Id
  Long id();

  String name();

  @Relationship(backPopulates = "category")
  List<Product> products();
}
