package dev.aludel.conformance.storage;

import dev.aludel.type.TypeConverter;

/** So many grams. */
public record Weight(int grams) {

  /** As a number. */
  static final class InGrams implements TypeConverter<Weight, Integer> {
    @Override
    public Integer toDatabase(Weight weight) {
      return weight.grams();
    }

    @Override
    public Weight fromDatabase(Integer grams) {
      return new Weight(grams);
    }
  }
}
