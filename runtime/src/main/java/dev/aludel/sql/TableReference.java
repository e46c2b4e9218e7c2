package dev.aludel.sql;

import org.jspecify.annotations.Nullable;

/**
 * A table of the database.
 *
 * @param schema the schema, null for the connection's own
 * @param name the table's name
 * @param alias its name in this statement, null for its own
 */
public record TableReference(
    @Nullable Identifier schema, Identifier name, @Nullable Identifier alias) implements FromItem {

  /** The table {@code name} under its own name. */
  public static TableReference of(String name) {
    return new TableReference(null, Identifier.of(name), null);
  }

  /** The same table under another name. */
  public TableReference as(String alias) {
    return new TableReference(schema, name, Identifier.of(alias));
  }

  /** What stands in front of its columns: the alias if there is one. */
  public Identifier qualifier() {
    return alias == null ? name : alias;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
