package dev.aludel.schema;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.MappingException;
import dev.aludel.sql.TableReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table: its columns in order and what the database watches over. Immutable and equal by value.
 * Made by {@link #named} and {@link TableBuilder#build}, which checks it and names what was given
 * no name.
 */
public final class Table {
  private final TableName tableName;
  private final @Nullable String comment;
  private final List<Column> columns;
  private final TableConstraints constraints;
  private final Map<String, Integer> positions;
  private final int[] keyPositions;
  private final TableReference reference;
  private final List<ColumnProperty> properties;
  private final List<Ddl> ddl;

  private Table(Table table, List<Ddl> ddl) {
    this.tableName = table.tableName;
    this.comment = table.comment;
    this.columns = table.columns;
    this.constraints = table.constraints;
    this.positions = table.positions;
    this.keyPositions = table.keyPositions;
    this.reference = table.reference;
    this.properties = table.properties;
    this.ddl = List.copyOf(ddl);
  }

  Table(
      TableName tableName,
      @Nullable String comment,
      List<Column> columns,
      TableConstraints constraints,
      List<ColumnProperty> properties) {
    this.properties = List.copyOf(properties);
    this.tableName = tableName;
    this.comment = comment;
    this.columns = List.copyOf(columns);
    this.constraints = constraints;
    this.positions = positions(tableName, this.columns);
    this.reference = tableName.reference();
    this.ddl = List.of();
    this.keyPositions =
        constraints.primaryKey() == null
            ? new int[0]
            : indexesOf(constraints.primaryKey().columns());
  }

  /** Begins the declaration of a table. */
  public static TableBuilder named(String name) {
    return new TableBuilder(name);
  }

  /** The name without its schema. */
  public String name() {
    return tableName.name();
  }

  /** The schema; without one it is the connection's own. */
  public Optional<String> schema() {
    return Optional.ofNullable(tableName.schema());
  }

  /** The name with its schema. */
  public TableName tableName() {
    return tableName;
  }

  /** The table in a statement, under its own name. */
  public TableReference reference() {
    return reference;
  }

  /** The comment that is kept in the database. */
  public Optional<String> comment() {
    return Optional.ofNullable(comment);
  }

  /** The columns in order. */
  public List<Column> columns() {
    return columns;
  }

  /**
   * What selects of its rows answer beside the columns, numbered after them. Tables that differ in
   * these only are equal: the database knows nothing of them.
   */
  public List<ColumnProperty> properties() {
    return properties;
  }

  /** The property with a number, which is no column's. */
  public ColumnProperty property(int number) {
    return properties.get(number - columns.size());
  }

  /** Whether a number is a property's. */
  public boolean isProperty(int number) {
    return number >= columns.size();
  }

  /** Whether the values of a column must not be shown, or those of a property over such a one. */
  public boolean isSensitive(int number) {
    return isProperty(number)
        ? property(number).columns().stream().anyMatch(name -> column(name).isSensitive())
        : column(number).isSensitive();
  }

  /** How many columns and properties there are. */
  public int valueCount() {
    return columns.size() + properties.size();
  }

  /** The column at a position, counted from zero. */
  public Column column(int position) {
    return columns.get(position);
  }

  /** The column of a name, or a {@link MappingException} if there is none. */
  public Column column(String name) {
    return columns.get(indexOf(name));
  }

  /** Whether there is a column of that name. */
  public boolean hasColumn(String name) {
    return positions.containsKey(name);
  }

  /** Whether there is a column of this name. */
  public boolean has(String name) {
    return positions.containsKey(name);
  }

  /** The position of a column, counted from zero, or a {@link MappingException} without one. */
  public int indexOf(String name) {
    Integer position = positions.get(name);
    if (position == null) {
      throw new MappingException(
          ErrorCode.COLUMN_DOES_NOT_EXIST,
          tableName,
          name,
          columns.stream().map(Column::name).collect(Collectors.joining(", ")));
    }
    return position;
  }

  /** The positions of columns, in this order. */
  public int[] indexesOf(List<String> names) {
    return names.stream().mapToInt(this::indexOf).toArray();
  }

  /** The positions of the primary key's columns in the key's order; empty without a key. */
  public int[] primaryKey() {
    return keyPositions.clone();
  }

  /** The primary key. */
  public Optional<PrimaryKey> primaryKeyConstraint() {
    return Optional.ofNullable(constraints.primaryKey());
  }

  /** The unique constraints. */
  public List<UniqueConstraint> uniqueConstraints() {
    return constraints.uniques();
  }

  /** The foreign keys. */
  public List<ForeignKey> foreignKeys() {
    return constraints.foreignKeys();
  }

  /** The check constraints. */
  public List<Check> checks() {
    return constraints.checks();
  }

  /** The indexes. */
  public List<Index> indexes() {
    return constraints.indexes();
  }

  /** What is executed when it is created or dropped; tables that differ in this only are equal. */
  public List<Ddl> ddl() {
    return ddl;
  }

  /** The same table, with which this is executed. */
  public Table ddl(List<Ddl> ddl) {
    return new Table(this, ddl);
  }

  /** Whether no two rows can have the same values in exactly these columns, in any order. */
  public boolean isUnique(Collection<String> columns) {
    Set<String> wanted = Set.copyOf(columns);
    return Set.copyOf(primaryKeyConstraint().map(PrimaryKey::columns).orElse(List.of()))
            .equals(wanted)
        || uniqueConstraints().stream()
            .anyMatch(unique -> wanted.equals(Set.copyOf(unique.columns())))
        || indexes().stream()
            .filter(
                index ->
                    index.isUnique()
                        && index.entries().stream()
                            .allMatch(entry -> entry.kind() != IndexEntry.Kind.EXPRESSION))
            .anyMatch(index -> wanted.equals(Set.copyOf(index.columns())));
  }

  /**
   * This table with what another description of it has besides: columns that only some rows have a
   * value for, and constraints.
   */
  public Table widened(Table other) {
    List<Column> all = new ArrayList<>(columns);
    for (Column column : other.columns) {
      if (!hasColumn(column.name())) {
        all.add(column.nullable());
      }
    }
    List<Ddl> either = Stream.concat(ddl.stream(), other.ddl.stream()).distinct().toList();
    return new Table(tableName, comment, all, constraints.and(other.constraints), properties)
        .ddl(either);
  }

  /** The same columns under another name, as a query that stands for a table has them. */
  public Table named(TableName other) {
    return new Table(other, comment, columns, constraints, properties);
  }

  /**
   * What is kept in this table if the first columns are in another one, to whose key this one's
   * refers.
   */
  public Table below(Table other, int inherited) {
    List<String> key = Arrays.stream(keyPositions).mapToObj(i -> columns.get(i).name()).toList();
    List<Column> kept = new ArrayList<>();
    for (int position : keyPositions) {
      kept.add(Column.of(columns.get(position).name(), columns.get(position).type()));
    }
    kept.addAll(columns.subList(inherited, columns.size()));
    Set<String> own =
        columns.subList(inherited, columns.size()).stream()
            .map(Column::name)
            .collect(Collectors.toSet());
    List<String> referred =
        Arrays.stream(other.keyPositions).mapToObj(i -> other.columns.get(i).name()).toList();
    ForeignKey up =
        ForeignKey.of(key.toArray(String[]::new))
            .references(other.name(), referred.toArray(String[]::new));
    TableConstraints rest =
        constraints.of(own, up.named(NamingConvention.foreignKey(name(), key, other.name())));
    return new Table(tableName, comment, kept, rest, List.of())
        .ddl(ddl.stream().filter(one -> !other.ddl.contains(one)).toList());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Table that
            && tableName.equals(that.tableName)
            && Objects.equals(comment, that.comment)
            && columns.equals(that.columns)
            && constraints.equals(that.constraints));
  }

  /** The name's: tables are keys of maps wherever rows are sorted. */
  @Override
  public int hashCode() {
    return tableName.hashCode();
  }

  @Override
  public String toString() {
    return tableName.toString();
  }

  private static Map<String, Integer> positions(TableName table, List<Column> columns) {
    Map<String, Integer> positions = new HashMap<>();
    for (Column column : columns) {
      if (positions.put(column.name(), positions.size()) != null) {
        throw new MappingException(ErrorCode.COLUMN_IS_DECLARED_TWICE, table, column.name());
      }
    }
    return positions;
  }
}
