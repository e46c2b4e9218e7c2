package dev.aludel.sql;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A statement's text, or a part of one: the same for every dialect, or another one for some. Never
 * made of values, only of what the dialects render.
 */
public final class SqlText {
  private final String common;
  private final Map<String, String> byDialect;

  private SqlText(String common, Map<String, String> byDialect) {
    this.common = common;
    this.byDialect = byDialect;
  }

  /** A text for all dialects. */
  public static SqlText of(String common) {
    return new SqlText(common, Map.of());
  }

  /** The same, but {@code text} for one dialect. */
  public SqlText with(String dialect, String text) {
    Map<String, String> texts = new TreeMap<>(byDialect);
    texts.put(dialect, text);
    return new SqlText(common, Map.copyOf(texts));
  }

  /** The text for a dialect: its own if there is one, else the common one. */
  public String in(String dialect) {
    return byDialect.getOrDefault(dialect, common);
  }

  /** The dialects that have a text of their own, sorted. */
  public Set<String> dialects() {
    return new TreeSet<>(byDialect.keySet());
  }

  /** This text, continued for all dialects by {@code tail}. */
  public SqlText plus(String tail) {
    return plus(of(tail));
  }

  /** This text, continued for each dialect by its own tail. */
  public SqlText plus(SqlText tail) {
    Set<String> dialects = dialects();
    dialects.addAll(tail.byDialect.keySet());
    SqlText joined = of(common + tail.common);
    for (String dialect : dialects) {
      joined = joined.with(dialect, in(dialect) + tail.in(dialect));
    }
    return joined;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SqlText that
        && common.equals(that.common)
        && byDialect.equals(that.byDialect);
  }

  @Override
  public int hashCode() {
    return 31 * common.hashCode() + byDialect.hashCode();
  }

  @Override
  public String toString() {
    return byDialect.isEmpty() ? common : common + " " + new TreeMap<>(byDialect);
  }
}
