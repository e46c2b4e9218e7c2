package dev.aludel.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An index of a table. Each method answers a changed copy. */
public final class Index {
  private final String name;
  private final List<IndexEntry> entries;
  private final boolean unique;

  private Index(String name, List<IndexEntry> entries, boolean unique) {
    this.name = name;
    this.entries = entries;
    this.unique = unique;
  }

  /** An index over columns, the least first, named by the convention. */
  public static Index of(String... columns) {
    return new Index("", Arrays.stream(columns).map(IndexEntry::column).toList(), false);
  }

  /** An index over entries, named by the convention. */
  public static Index of(IndexEntry... entries) {
    return new Index("", List.of(entries), false);
  }

  /** The same with a name. */
  public Index named(String name) {
    return new Index(name, entries, unique);
  }

  /** The same, refusing equal entries. */
  public Index unique() {
    return new Index(name, entries, true);
  }

  /** Its name in the database; empty until a table gives it one by the convention. */
  public String name() {
    return name;
  }

  /** What it is ordered by, the most important first. */
  public List<IndexEntry> entries() {
    return entries;
  }

  /** Whether equal entries are refused. */
  public boolean isUnique() {
    return unique;
  }

  /** The columns that it is about, in order, each as often as it is named. */
  public List<String> columns() {
    return entries.stream().flatMap(entry -> entry.columns().stream()).toList();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Index that
        && name.equals(that.name)
        && entries.equals(that.entries)
        && unique == that.unique;
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, entries, unique);
  }

  @Override
  public String toString() {
    return (unique ? "unique index " : "index ") + name + " " + columns();
  }
}
