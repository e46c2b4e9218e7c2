package dev.aludel.conformance.auction;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.TypeMap;
import dev.aludel.type.TypeConverter;

/** What is painted on a lot: a key that is not what the database keeps. */
@TypeMap(@Column(converter = LotNumber.AsText.class, length = 12))
record LotNumber(String sale, int number) {

  /** As {@code sale/number}. */
  static final class AsText implements TypeConverter<LotNumber, String> {
    @Override
    public String toDatabase(LotNumber value) {
      return value.sale() + "/" + value.number();
    }

    @Override
    public LotNumber fromDatabase(String text) {
      int slash = text.indexOf('/');
      return new LotNumber(text.substring(0, slash), Integer.parseInt(text.substring(slash + 1)));
    }
  }
}
