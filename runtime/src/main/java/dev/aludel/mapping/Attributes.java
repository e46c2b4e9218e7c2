package dev.aludel.mapping;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A model's column attributes, in table order; a hidden column has its column's name.
 *
 * <pre>{@code
 * Attributes.named("id", "name", "text", "version").deferred("", "text").version("version")
 * }</pre>
 */
public final class Attributes {
  private final List<String> names;
  private final List<DeferredGroup> deferred = new ArrayList<>();
  private @Nullable String version;

  private Attributes(List<String> names) {
    this.names = names;
  }

  /** Deferred columns that are loaded together; without a name each is loaded alone. */
  record DeferredGroup(String name, List<String> columns) {}

  /** Names, in table order. */
  public static Attributes named(String... names) {
    return new Attributes(List.of(names));
  }

  /** Columns that are not loaded by default; with a group's name they are loaded together. */
  public Attributes deferred(String group, String... columns) {
    deferred.add(new DeferredGroup(group, List.of(columns)));
    return this;
  }

  /** The column that tells versions of a row apart. */
  public Attributes version(String column) {
    version = column;
    return this;
  }

  List<String> names() {
    return names;
  }

  List<DeferredGroup> deferred() {
    return deferred;
  }

  /** The number of the version column; -1 without one. */
  int version() {
    return version == null ? -1 : names.indexOf(version);
  }
}
