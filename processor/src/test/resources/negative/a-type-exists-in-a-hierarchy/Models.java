package com.example;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Polymorphic;
import dev.aludel.annotation.PolymorphicIdentity;
import dev.aludel.type.TypeConverter;

@Model
@Polymorphic(on = "kind")
interface Lot {
  @Id Long id();

  String kind();
}

@Model
@PolymorphicIdentity("wine")
interface Wine extends Lot {
  @Column(converter = Years.class)
  Vintage vintage();
}

final class Years implements TypeConverter<String, Integer> {
  @Override
  public Integer toDatabase(String year) {
    return Integer.valueOf(year);
  }

  @Override
  public String fromDatabase(Integer year) {
    return year.toString();
  }
}
