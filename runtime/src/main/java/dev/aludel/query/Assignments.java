package dev.aludel.query;

import org.jspecify.annotations.Nullable;

/**
 * Columns and what each is set to: what a {@code @Hybrid} that changes its object is in queries.
 * SQLAlchemy's {@code update_expression}. Immutable.
 *
 * <pre>{@code
 * static Assignments renamed(Person_ person, String name) {
 *   return Assignments.of(person.first, firstOf(name)).and(person.last, lastOf(name));
 * }
 * }</pre>
 */
public final class Assignments {
  private final Settings settings;

  private Assignments(Settings settings) {
    this.settings = settings;
  }

  /** One column, set to this value; null sets it to NULL. */
  public static <T> Assignments of(ColumnExpression<T> column, @Nullable T value) {
    return new Assignments(Settings.NONE.plus(column, value));
  }

  /** One column, set to what this expression yields in the row as it was. */
  public static <T> Assignments of(ColumnExpression<T> column, Expression<? extends T> value) {
    return new Assignments(Settings.NONE.plus(column, value));
  }

  /** One column, set to NULL. */
  public static Assignments ofNull(ColumnExpression<?> column) {
    return new Assignments(Settings.NONE.plusNull(column));
  }

  /** And that column, set to this value; null sets it to NULL. */
  public <T> Assignments and(ColumnExpression<T> column, @Nullable T value) {
    return new Assignments(settings.plus(column, value));
  }

  /** And that column, set to what this expression yields in the row as it was. */
  public <T> Assignments and(ColumnExpression<T> column, Expression<? extends T> value) {
    return new Assignments(settings.plus(column, value));
  }

  /** And that column, set to NULL. */
  public Assignments andNull(ColumnExpression<?> column) {
    return new Assignments(settings.plusNull(column));
  }

  Settings settings() {
    return settings;
  }
}
