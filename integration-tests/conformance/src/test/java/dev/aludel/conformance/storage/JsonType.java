package dev.aludel.conformance.storage;

import dev.aludel.type.Json;
import dev.aludel.type.TypeConverter;
import java.util.Map;

/** The {@code JSONType} of the seeds: a map as a text in a column of text. */
final class JsonType implements TypeConverter<Map<String, Object>, String> {

  @Override
  public String toDatabase(Map<String, Object> value) {
    return Json.of(value).toString();
  }

  @Override
  public Map<String, Object> fromDatabase(String text) {
    return Json.parse(text).toJavaMap();
  }
}
