package dev.aludel.conformance.guide.depot;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.TypeMap;
import dev.aludel.type.TypeConverter;

/** What a scanner reads. */
// region type
@TypeMap(@Column(converter = Barcode.AsText.class, length = 13))
public record Barcode(String digits) {
  // endregion

  /** Its digits. */
  static final class AsText implements TypeConverter<Barcode, String> {
    @Override
    public String toDatabase(Barcode code) {
      return code.digits();
    }

    @Override
    public Barcode fromDatabase(String digits) {
      return new Barcode(digits);
    }
  }
}
