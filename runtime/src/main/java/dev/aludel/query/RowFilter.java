package dev.aludel.query;

import java.util.Objects;

/**
 * Names a filter that a mixin or model declares, to lift it: {@code
 * session.query(NOTE).without(SoftDeletable_.IS_PRESENT)}. The processor writes one constant for
 * each.
 */
public final class RowFilter {
  private final String name;

  private RowFilter(String name) {
    this.name = name;
  }

  /** For generated code: the filter that this method says, {@code shop.SoftDeletable.isPresent}. */
  public static RowFilter of(String method) {
    return new RowFilter(method);
  }

  /** The method that says it, with the name of its type. */
  public String name() {
    return name;
  }

  /** Filters that the same method says are equal. */
  @Override
  public boolean equals(Object other) {
    return other instanceof RowFilter that && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name);
  }

  @Override
  public String toString() {
    return name;
  }
}
