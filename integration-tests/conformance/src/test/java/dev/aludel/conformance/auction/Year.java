package dev.aludel.conformance.auction;

import dev.aludel.type.TypeConverter;

/** A year of our time. */
record Year(int number) {

  /** As it is counted. */
  static final class AsNumber implements TypeConverter<Year, Short> {
    @Override
    public Short toDatabase(Year year) {
      return (short) year.number();
    }

    @Override
    public Year fromDatabase(Short number) {
      return new Year(number);
    }
  }
}
