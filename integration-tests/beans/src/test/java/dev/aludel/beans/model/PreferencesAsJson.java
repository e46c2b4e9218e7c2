package dev.aludel.beans.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.aludel.type.TypeConverter;
import java.io.UncheckedIOException;

/** Jackson writes and reads the column. */
final class PreferencesAsJson implements TypeConverter<Preferences, String> {
  private static final ObjectMapper JACKSON = new ObjectMapper();

  @Override
  public String toDatabase(Preferences preferences) {
    try {
      return JACKSON.writeValueAsString(preferences);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Preferences fromDatabase(String text) {
    try {
      return JACKSON.readValue(text, Preferences.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
