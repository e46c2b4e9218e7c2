package dev.aludel.inspect;

import dev.aludel.error.ConfigurationException;
import dev.aludel.error.ErrorCode;
import dev.aludel.schema.ServerDefault;
import org.jspecify.annotations.Nullable;

/**
 * The questions to a database's catalog; each database answers the same columns. The first
 * parameter of those about tables is the schema, NULL for the connection's own; {@code %s} stands
 * for a further condition.
 */
abstract class Catalog {
  Catalog() {}

  static Catalog of(String dialect) {
    return switch (dialect) {
      case "h2" -> new H2Catalog();
      case "postgresql" -> new PostgresqlCatalog();
      default ->
          throw new ConfigurationException(ErrorCode.DIALECT_IS_UNKNOWN, dialect, "h2, postgresql");
    };
  }

  /** The schemas' names. */
  abstract String schemas();

  /** The tables' names. */
  abstract String tables();

  /** Table, name, type, default; whether nullable, identity; comment, the table's comment. */
  abstract String columns();

  /**
   * Table, name, kind, column; of a foreign key the target's schema (NULL for the same), table and
   * column, what is done on delete and on update, deferral; of a check its condition; the comment.
   */
  abstract String constraints();

  /** Table, name, whether unique, column, whether descending; without those of constraints. */
  abstract String indexes();

  /** Restricts to one table, the second parameter. */
  abstract String andTable();

  /** A name as declarations have it. */
  abstract String shown(String stored);

  /** A name as the catalog has it. */
  abstract String stored(String name);

  /** A default as declarations have it. */
  abstract ServerDefault serverDefault(String text);

  final @Nullable String shownOrNull(@Nullable String stored) {
    return stored == null ? null : shown(stored);
  }
}
