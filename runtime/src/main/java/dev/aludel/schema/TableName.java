package dev.aludel.schema;

import dev.aludel.sql.Identifier;
import dev.aludel.sql.TableReference;
import org.jspecify.annotations.Nullable;

/**
 * The name of a table or a sequence, with its schema.
 *
 * @param schema the schema, null for the connection's own
 * @param name the name
 */
public record TableName(@Nullable String schema, String name) {

  /** The table in a statement. */
  TableReference reference() {
    return new TableReference(
        schema == null ? null : Identifier.of(schema), Identifier.of(name), null);
  }

  @Override
  public String toString() {
    return schema == null ? name : schema + "." + name;
  }
}
