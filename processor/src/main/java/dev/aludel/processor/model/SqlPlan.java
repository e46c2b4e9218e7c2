package dev.aludel.processor.model;

import java.util.Map;
import java.util.TreeMap;

/**
 * The statements of a model that are constants.
 *
 * @param select all rows
 * @param whereKey what follows it to select one row
 * @param insert all columns of one row
 * @param deleteByKey one row
 */
public record SqlPlan(Text select, Text whereKey, Text insert, Text deleteByKey) {

  /**
   * An SQL text.
   *
   * @param common the text of the first dialect, and of those that agree
   * @param others the other dialects' by name, sorted
   */
  public record Text(String common, Map<String, String> others) {

    /** What a guilty model has: nothing to send. */
    public static final Text NONE = new Text("", Map.of());

    public Text {
      others = java.util.Collections.unmodifiableMap(new TreeMap<>(others));
    }

    /** The text for a dialect. */
    public String in(String dialect) {
      return others.getOrDefault(dialect, common);
    }
  }
}
