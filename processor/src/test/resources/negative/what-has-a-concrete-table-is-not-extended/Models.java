package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Polymorphic;
import dev.aludel.annotation.PolymorphicIdentity;

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

@Model(table = "comics")
@PolymorphicIdentity("comic")
interface Comic extends Book {
  boolean coloured();
}
