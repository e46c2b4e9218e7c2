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

  @Column(converter = Grams.class)
  Length length();

  @Column(converter = Weight.class)
  Weight tare();

  @Column(converter = Unmade.class)
  Weight gross();
}

record Weight(int grams) {}

record Length(int metres) {}

final class Grams implements TypeConverter<Weight, Thread> {
  @Override
  public Thread toDatabase(Weight weight) {
    return new Thread(() -> {});
  }

  @Override
  public Weight fromDatabase(Thread thread) {
    return new Weight(0);
  }
}

final class Unmade implements TypeConverter<Weight, Integer> {
  Unmade(int unit) {}

  @Override
  public Integer toDatabase(Weight weight) {
    return weight.grams();
  }

  @Override
  public Weight fromDatabase(Integer grams) {
    return new Weight(grams);
  }
}
