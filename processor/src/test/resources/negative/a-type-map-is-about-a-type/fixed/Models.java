package com.example;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.TypeMap;
import dev.aludel.type.TypeConverter;

@Model
interface Parcel {
  @Id Long id();

  Barcode code();

  Weight weight();
}

final class BarcodeAsText implements TypeConverter<Barcode, String> {
  @Override
  public String toDatabase(Barcode code) {
    return code.digits();
  }

  @Override
  public Barcode fromDatabase(String digits) {
    return new Barcode(digits);
  }
}

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

@TypeMap(@Column(converter = BarcodeAsText.class, length = 13))
record Barcode(String digits) {}

@TypeMap(@Column(converter = InGrams.class))
record Weight(int grams) {}
