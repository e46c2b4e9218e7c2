package dev.aludel.schema;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.MappingException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the declaration of one {@link Table}. Begun by {@link Table#named}. */
public final class TableBuilder {
  private final String name;
  private @Nullable String schema;
  private @Nullable String comment;
  private @Nullable PrimaryKey primaryKey;
  private final List<Column> columns = new ArrayList<>();
  private final List<UniqueConstraint> uniques = new ArrayList<>();
  private final List<ForeignKey> foreignKeys = new ArrayList<>();
  private final List<Check> checks = new ArrayList<>();
  private final List<Index> indexes = new ArrayList<>();
  private final List<ColumnProperty> properties = new ArrayList<>();
  private final List<Ddl> ddl = new ArrayList<>();

  TableBuilder(String name) {
    this.name = name;
  }

  /** Puts the table into a schema other than the connection's own. */
  public TableBuilder schema(String schema) {
    this.schema = schema;
    return this;
  }

  /** Sets the comment that is kept in the database. */
  public TableBuilder comment(String comment) {
    this.comment = comment;
    return this;
  }

  /** Adds a column after those before. */
  public TableBuilder column(Column column) {
    columns.add(column);
    return this;
  }

  /** Sets the primary key, named by the convention. */
  public TableBuilder primaryKey(String... columns) {
    return primaryKey(PrimaryKey.of(columns));
  }

  /** Sets the primary key. */
  public TableBuilder primaryKey(PrimaryKey key) {
    this.primaryKey = key;
    return this;
  }

  /** Adds a unique constraint. */
  public TableBuilder unique(UniqueConstraint constraint) {
    uniques.add(constraint);
    return this;
  }

  /** Adds a foreign key. */
  public TableBuilder foreignKey(ForeignKey foreignKey) {
    foreignKeys.add(foreignKey);
    return this;
  }

  /** Adds a check constraint. */
  public TableBuilder check(Check check) {
    checks.add(check);
    return this;
  }

  /** Adds an index. */
  public TableBuilder index(Index index) {
    indexes.add(index);
    return this;
  }

  /** Adds what selects answer beside the columns. */
  public TableBuilder property(ColumnProperty property) {
    properties.add(property);
    return this;
  }

  /** Adds what is executed when the table is created or dropped. */
  public TableBuilder ddl(Ddl statement) {
    ddl.add(statement);
    return this;
  }

  /** The table; a {@link MappingException} if the parts do not fit together. */
  public Table build() {
    TableName tableName = new TableName(schema, name);
    if (columns.isEmpty()) {
      throw new MappingException(ErrorCode.TABLE_HAS_NO_COLUMN, tableName);
    }
    TableConstraints constraints =
        new TableConstraints(primaryKey, uniques, foreignKeys, checks, indexes);
    Table table = new Table(tableName, comment, columns, constraints.named(name), properties);
    requireColumns(table);
    return ddl.isEmpty() ? table : table.ddl(ddl);
  }

  private static void requireColumns(Table table) {
    table.primaryKeyConstraint().ifPresent(key -> require(table, "primary key", key.columns()));
    table.uniqueConstraints().forEach(it -> require(table, "unique constraint", it.columns()));
    table.indexes().forEach(index -> requireEntries(table, index));
    for (ForeignKey key : table.foreignKeys()) {
      require(table, "foreign key", key.columns());
      if (key.columns().size() != key.targetColumns().size()) {
        throw new MappingException(
            ErrorCode.FOREIGN_KEY_COLUMNS_DIFFER,
            table,
            key.columns(),
            key.target() + " " + key.targetColumns());
      }
    }
  }

  private static void requireEntries(Table table, Index index) {
    if (index.entries().isEmpty()) {
      throw new MappingException(ErrorCode.CONSTRAINT_HAS_NO_COLUMN, "index", table);
    }
    index.columns().forEach(table::indexOf);
  }

  private static void require(Table table, String what, List<String> columns) {
    if (columns.isEmpty()) {
      throw new MappingException(ErrorCode.CONSTRAINT_HAS_NO_COLUMN, what, table);
    }
    columns.forEach(table::indexOf);
  }
}
