package dev.aludel.mapping;

import dev.aludel.schema.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table that has a model. */
public interface Mapped {

  /** The table's definition. */
  Table aludelTable();

  /** The association tables that belong to this model. */
  default List<Table> aludelLinkTables() {
    return List.of();
  }

  /** Whether the table is a view, which is only read, and not created with the tables. */
  default boolean aludelIsView() {
    return false;
  }

  /** How the model is read from and written to the table; null of a record, which is no object. */
  default @Nullable EntityMapper<?> aludelMapper() {
    return null;
  }
}
