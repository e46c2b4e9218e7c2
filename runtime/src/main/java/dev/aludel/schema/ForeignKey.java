package dev.aludel.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns that refer to a row of a table, the same one perhaps.
 *
 * @param name its name in the database; empty until a table gives it one by the convention
 * @param columns the referring columns in order
 * @param target the table referred to
 * @param targetColumns the columns referred to, a key of that table
 * @param onDelete what happens when the row referred to is deleted
 * @param onUpdate what happens when the key referred to changes
 * @param deferral when it is checked
 * @param comment what the database keeps about it; null for nothing
 */
public record ForeignKey(
    String name,
    List<String> columns,
    TableName target,
    List<String> targetColumns,
    Action onDelete,
    Action onUpdate,
    Deferral deferral,
    @Nullable String comment) {

  /** What happens to a row when the one that it refers to goes or changes. */
  public enum Action {
    /** Refused, at the end of the statement. */
    NO_ACTION,
    /** Refused at once. */
    RESTRICT,
    /** The referring row goes, or changes, too. */
    CASCADE,
    /** The referring columns become NULL. */
    SET_NULL,
    /** The referring columns get their server defaults. */
    SET_DEFAULT
  }

  /** When a constraint is checked. H2 has no deferred constraints and checks at once. */
  public enum Deferral {
    /** With each statement, always. */
    NOT_DEFERRABLE,
    /** With each statement, unless the transaction says otherwise. */
    INITIALLY_IMMEDIATE,
    /** At the transaction's end, unless the transaction says otherwise. */
    INITIALLY_DEFERRED
  }

  /** Copies the lists. */
  public ForeignKey {
    columns = List.copyOf(columns);
    targetColumns = List.copyOf(targetColumns);
  }

  /** Begins with the referring columns. */
  public static Referring of(String... columns) {
    return new Referring(List.of(columns));
  }

  /** The same with a name. */
  public ForeignKey named(String name) {
    return new ForeignKey(
        name, columns, target, targetColumns, onDelete, onUpdate, deferral, comment);
  }

  /** The same with another action on DELETE. */
  public ForeignKey onDelete(Action action) {
    return new ForeignKey(
        name, columns, target, targetColumns, action, onUpdate, deferral, comment);
  }

  /** The same with another action on UPDATE. */
  public ForeignKey onUpdate(Action action) {
    return new ForeignKey(
        name, columns, target, targetColumns, onDelete, action, deferral, comment);
  }

  /** The same checked at another time. */
  public ForeignKey deferral(Deferral when) {
    return new ForeignKey(name, columns, target, targetColumns, onDelete, onUpdate, when, comment);
  }

  /** The same with a comment that is kept in the database. */
  public ForeignKey comment(String text) {
    return new ForeignKey(name, columns, target, targetColumns, onDelete, onUpdate, deferral, text);
  }

  /**
   * The first half of a foreign key.
   *
   * @param columns the referring columns in order
   */
  public record Referring(List<String> columns) {

    /** Copies the list. */
    public Referring {
      columns = List.copyOf(columns);
    }

    /** Refers to columns of a table in the connection's own schema. */
    public ForeignKey references(String table, String... targetColumns) {
      return referencesIn(null, table, targetColumns);
    }

    /** Refers to columns of a table in a schema, null for the connection's own. */
    public ForeignKey referencesIn(@Nullable String schema, String table, String... targetColumns) {
      return new ForeignKey(
          "",
          columns,
          new TableName(schema, table),
          List.of(targetColumns),
          Action.NO_ACTION,
          Action.NO_ACTION,
          Deferral.NOT_DEFERRABLE,
          null);
    }
  }
}
