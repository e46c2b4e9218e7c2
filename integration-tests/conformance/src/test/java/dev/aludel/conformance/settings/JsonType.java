package dev.aludel.conformance.settings;

import dev.aludel.type.Json;
import dev.aludel.type.TypeConverter;
import java.util.Map;

/** The {@code JSONType} of the seeds: what {@code json.dumps} and {@code json.loads} do there. */
final class JsonType implements TypeConverter<Map<String, Object>, String> {
  @Override
  public String toDatabase(Map<String, Object> preferences) {
    return Json.of(preferences).toString();
  }

  @Override
  public Map<String, Object> fromDatabase(String text) {
    return Json.parse(text).toJavaMap();
  }
}
