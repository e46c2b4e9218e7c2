package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Polymorphic;
import dev.aludel.annotation.PolymorphicIdentity;
import dev.aludel.annotation.Relationship;

@Model
@Polymorphic(concrete = true)
interface Medium {
  @Id Long id();
  String title();
}

@Model(table = "books")
@PolymorphicIdentity("book")
interface Book extends Medium {
  int pages();
}

@Model(table = "loans")
interface Loan {
  @Id Long id();

  @Relationship
  Book book();
}
