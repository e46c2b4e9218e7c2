package dev.aludel.conformance.directory;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.ColumnType;
import dev.aludel.annotation.TypeMap;
import dev.aludel.type.TypeConverter;

/** Two letters. */
@TypeMap(@Column(converter = CountryCode.AsLetters.class, type = ColumnType.CHAR, length = 2))
public record CountryCode(String letters) {

  /** Its letters. */
  static final class AsLetters implements TypeConverter<CountryCode, String> {
    @Override
    public String toDatabase(CountryCode code) {
      return code.letters();
    }

    @Override
    public CountryCode fromDatabase(String letters) {
      return new CountryCode(letters);
    }
  }
}
