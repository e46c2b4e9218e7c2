package dev.aludel.jdbc;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a database refused to violate, as far as it says so outside of localised text. */
record FailedConstraint(
    Optional<String> constraint, Optional<String> table, Optional<String> column) {
  static final FailedConstraint UNKNOWN =
      new FailedConstraint(Optional.empty(), Optional.empty(), Optional.empty());

  static FailedConstraint of(
      @Nullable String constraint, @Nullable String table, @Nullable String column) {
    return new FailedConstraint(
        Optional.ofNullable(constraint), Optional.ofNullable(table), Optional.ofNullable(column));
  }
}
