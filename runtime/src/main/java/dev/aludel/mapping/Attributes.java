package dev.aludel.mapping;

import java.util.List;

/**
 * The names of a model's column attributes, in table order; a hidden column has its column's name.
 */
public final class Attributes {
  private final List<String> names;

  private Attributes(List<String> names) {
    this.names = names;
  }

  /** Names, in table order. */
  public static Attributes named(String... names) {
    return new Attributes(List.of(names));
  }

  List<String> names() {
    return names;
  }
}
