package dev.aludel.conformance.storage;

import dev.aludel.annotation.Default;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.mapping.MutableList;
import dev.aludel.mapping.MutableMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A journey, of which lists and maps are changed in place. */
@Model
public interface Shipment {

  @Id
  Long id();

  String name();

  void name(String name);

  @Default(method = "noSettings")
  MutableMap<String, Object> settings();

  void settings(MutableMap<String, Object> settings);

  @Nullable MutableList<String> stops();

  void stops(@Nullable MutableList<String> stops);

  @Nullable Map<String, Object> plain();

  @Relationship
  @Nullable Handling handling();

  void handling(@Nullable Handling handling);

  static MutableMap<String, Object> noSettings() {
    return MutableMap.of();
  }
}
