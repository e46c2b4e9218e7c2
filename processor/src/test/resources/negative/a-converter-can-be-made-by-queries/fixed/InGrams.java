package com.example.depot;

import dev.aludel.type.TypeConverter;

public final class InGrams implements TypeConverter<Weight, Integer> {
  @Override
  public Integer toDatabase(Weight weight) {
    return weight.grams();
  }

  @Override
  public Weight fromDatabase(Integer grams) {
    return new Weight(grams);
  }
}
