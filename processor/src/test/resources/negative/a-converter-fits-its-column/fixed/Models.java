package com.example;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.type.TypeConverter;

@Model
interface Parcel {
  @Id Long id();

  @Column(converter = Grams.class)
  Weight weight();
}

record Weight(int grams) {}

final class Grams implements TypeConverter<Weight, Integer> {
  @Override
  public Integer toDatabase(Weight weight) {
    return weight.grams();
  }

  @Override
  public Weight fromDatabase(Integer grams) {
    return new Weight(grams);
  }
}
