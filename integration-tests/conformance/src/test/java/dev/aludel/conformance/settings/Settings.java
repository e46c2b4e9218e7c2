package dev.aludel.conformance.settings;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.ColumnType;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a user prefers, as the seeds have it, and the same as the database's own JSON. */
@Model(table = "settings")
public interface Settings {
  @Id
  Long id();

  @Relationship
  User user();

  @Column(type = ColumnType.TEXT, converter = JsonType.class)
  @Default(method = "nothing")
  @Nullable Map<String, Object> preferences();

  void preferences(@Nullable Map<String, Object> preferences);

  @Default(method = "nothing")
  @Nullable Map<String, Object> features();

  void features(@Nullable Map<String, Object> features);

  static Map<String, Object> nothing() {
    return new HashMap<>();
  }
}
