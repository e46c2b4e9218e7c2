package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Polymorphic;
import dev.aludel.annotation.PolymorphicIdentity;

@Model(table = "people")
@Polymorphic(on = "type")
@PolymorphicIdentity("person")
interface Person {
  @Id Long id();
  String type();
}
