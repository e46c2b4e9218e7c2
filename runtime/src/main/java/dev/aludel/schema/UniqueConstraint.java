package dev.aludel.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns whose values together no two rows share; rows with a NULL among them are not compared.
 *
 * @param name its name in the database; empty until a table gives it one by the convention
 * @param columns its columns in order
 * @param deferral when it is checked
 * @param comment what the database keeps about it; null for nothing
 */
public record UniqueConstraint(
    String name, List<String> columns, ForeignKey.Deferral deferral, @Nullable String comment) {

  /** Copies the list. */
  public UniqueConstraint {
    columns = List.copyOf(columns);
  }

  /** A constraint over columns, named by the convention. */
  public static UniqueConstraint of(String... columns) {
    return new UniqueConstraint("", List.of(columns), ForeignKey.Deferral.NOT_DEFERRABLE, null);
  }

  /** The same with a name. */
  public UniqueConstraint named(String name) {
    return new UniqueConstraint(name, columns, deferral, comment);
  }

  /** The same, checked at another time. */
  public UniqueConstraint deferral(ForeignKey.Deferral when) {
    return new UniqueConstraint(name, columns, when, comment);
  }

  /** The same with a comment that is kept in the database. */
  public UniqueConstraint comment(String text) {
    return new UniqueConstraint(name, columns, deferral, text);
  }

  /** Whether it can be checked later than row by row: rows may swap values in one statement. */
  public boolean isDeferrable() {
    return deferral != ForeignKey.Deferral.NOT_DEFERRABLE;
  }
}
