package dev.aludel.conformance.directory;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.TypeMap;
import dev.aludel.type.TypeConverter;
import java.util.Locale;

/** An address, which says itself how it is kept: without capitals. */
@TypeMap(@Column(converter = Email.AsText.class, length = 254, sensitive = true))
public record Email(String address) {

  /** Its text. */
  static final class AsText implements TypeConverter<Email, String> {
    @Override
    public String toDatabase(Email email) {
      return email.address().toLowerCase(Locale.ROOT);
    }

    @Override
    public Email fromDatabase(String text) {
      return new Email(text);
    }
  }
}
