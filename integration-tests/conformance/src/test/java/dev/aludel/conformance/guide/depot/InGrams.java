package dev.aludel.conformance.guide.depot;

import dev.aludel.type.TypeConverter;

// region converter
/** A weight as a number of grams. */
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
// endregion
