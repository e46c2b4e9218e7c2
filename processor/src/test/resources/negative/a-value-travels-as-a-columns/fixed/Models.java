package com.example;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Schema;
import dev.aludel.type.TypeConverter;

@Schema
interface Depot {}

@Model(table = "parcels")
interface Parcel {
  @Id
  long id();

  String label();

  @Column(converter = InGrams.class)
  Weight weight();
}

record Weight(int grams) {}

final class InGrams implements TypeConverter<Weight, Integer> {
  @Override
  public Integer toDatabase(Weight weight) {
    return weight.grams();
  }

  @Override
  public Weight fromDatabase(Integer grams) {
    return new Weight(grams);
  }
}
