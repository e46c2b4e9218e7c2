package dev.aludel.mapping;

import dev.aludel.error.ContractVersionException;
import dev.aludel.error.ErrorCode;
import dev.aludel.error.MappingException;
import dev.aludel.jdbc.Row;
import dev.aludel.schema.Table;
import dev.aludel.sql.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a model's objects are read from and written to their table. Generated; one instance per
 * model, without state.
 *
 * <p>Attributes are numbered: columns in table order, column properties, then relationships. Where
 * columns are read, properties are meant too; only {@link #columnCount} columns are written. What
 * only the session asks is protected here and reached through {@link Mappers}.
 *
 * @param <E> the class that holds the model's state
 */
public abstract class EntityMapper<E> {
  private final int contractVersion;
  private final String model;
  private final Table table;
  private final Statements statements;
  private final List<String> valueAttributes;
  private final @Nullable Supplier<? extends Mapped> metamodel;
  private final List<Edge> edges;
  private final AttributeSets attributeSets;
  private final boolean heard;
  private final @Nullable Inheritance place;
  private final @Nullable Inheritance inheritance;

  /** Describes a model; the version is the {@link Contract#VERSION} that it was generated for. */
  @SuppressWarnings("this-escape") // Edges keep their owner, and ask it nothing yet.
  protected EntityMapper(
      int contractVersion,
      String model,
      Table table,
      Statements statements,
      Attributes attributes,
      EdgeDefinition... edges) {
    this.statements = statements;
    this.contractVersion = contractVersion;
    this.model = model;
    this.table = table;
    this.valueAttributes = attributes.names();
    this.metamodel = attributes.metamodel();
    this.heard = attributes.isHeard();
    List<Edge> numbered = new ArrayList<>(edges.length);
    for (EdgeDefinition edge : edges) {
      numbered.add(new Edge(edge, this, valueAttributes.size() + numbered.size()));
    }
    this.edges = List.copyOf(numbered);
    this.attributeSets = AttributeSets.of(table, attributes, edges.length);
    this.place = attributes.inheritance(this);
    this.inheritance = place == null || !place.isWhole() || place.isUnion() ? place : null;
  }

  /** The same for a mapper that overrides what answers its statements. */
  protected EntityMapper(
      int contractVersion,
      String model,
      Table table,
      Attributes attributes,
      EdgeDefinition... edges) {
    this(contractVersion, model, table, Statements.NONE, attributes, edges);
  }

  /**
   * The model's place in a hierarchy; null for a model that is alone, or has rows in a whole table
   * of its own, as one that is alone has.
   */
  public final @Nullable Inheritance inheritance() {
    return inheritance;
  }

  /** The model's place in a hierarchy, whatever table it has; null for a model that is alone. */
  final @Nullable Inheritance place() {
    return place;
  }

  /** Whether rows of the model are those of several tables put together. */
  public final boolean isUnion() {
    return inheritance != null && inheritance.isUnion();
  }

  /** The root of the model's hierarchy; the model itself if it is alone. */
  public final EntityMapper<?> root() {
    return inheritance == null ? this : inheritance.root();
  }

  /** Whether the model is another one, or extends it: objects of this are objects of that. */
  public final boolean isA(EntityMapper<?> other) {
    return this == other || (place != null && place.descendsFrom(other));
  }

  /** The model's simple name. */
  public final String model() {
    return model;
  }

  /** The model's table. */
  public final Table table() {
    return table;
  }

  /**
   * The table as the database has it: with the columns of all models of the hierarchy that share
   * it.
   */
  public final Table storedIn() {
    return inheritance == null ? table : inheritance.table();
  }

  /** The relationships, in the order of their attributes. */
  public final List<Edge> edges() {
    return edges;
  }

  /** The relationship with this attribute number. */
  public final Edge edge(int attribute) {
    return edges.get(attribute - valueAttributes.size());
  }

  /** The relationship with this name; an error of the generated code if there is none. */
  public final Edge edge(String name) {
    for (Edge edge : edges) {
      if (edge.name().equals(name)) {
        return edge;
      }
    }
    throw new MappingException(ErrorCode.ATTRIBUTE_DOES_NOT_EXIST, model, name);
  }

  /** The model's table as queries name it, under its own name; null if it has no metamodel. */
  public final @Nullable Mapped metamodel() {
    return metamodel == null ? null : metamodel.get();
  }

  /** How many attributes are columns. */
  public final int columnCount() {
    return attributeSets.columns();
  }

  /** How many attributes are columns or column properties: what rows are read into. */
  public final int valueCount() {
    return valueAttributes.size();
  }

  /** The name of an attribute. */
  public final String attributeName(int attribute) {
    return attribute < valueAttributes.size()
        ? valueAttributes.get(attribute)
        : edge(attribute).name();
  }

  /** The number of the column with this attribute name; an error of generated code without one. */
  public final int column(String attribute) {
    int column = valueAttributes.indexOf(attribute);
    if (column < 0) {
      throw new MappingException(ErrorCode.ATTRIBUTE_DOES_NOT_EXIST, model, attribute);
    }
    return column;
  }

  /** Whether some foreign key of a new row is written by a second statement. */
  public final boolean hasPostUpdates() {
    for (Edge edge : edges) {
      if (edge.isPostUpdate()) {
        return true;
      }
    }
    return false;
  }

  /** The number of the column that tells versions of a row apart; -1 without one. */
  public final int version() {
    return attributeSets.version();
  }

  /** The same if the session writes it; -1 otherwise. */
  public final int writtenVersion() {
    return hasServerVersion() || hasManualVersion() ? -1 : version();
  }

  /** Whether the database makes the versions of a row. */
  public final boolean hasServerVersion() {
    return attributeSets.hasServerVersion();
  }

  /** Whether the application sets the versions of a row. */
  public final boolean hasManualVersion() {
    return attributeSets.hasManualVersion();
  }

  /** The columns that the database may fill or change with an INSERT; not to be changed. */
  public final int[] fetchedOnInsert() {
    return attributeSets.fetchedOnInsert();
  }

  /** The columns that the database may change with an UPDATE; not to be changed. */
  public final int[] fetchedOnUpdate() {
    return attributeSets.fetchedOnUpdate();
  }

  /** Whether what the database made is read back with an INSERT, else when it is needed. */
  public final boolean isEagerOnInsert() {
    return attributeSets.isEagerOnInsert();
  }

  /** Whether what the database made is read back with an UPDATE, else when it is needed. */
  public final boolean isEagerOnUpdate() {
    return attributeSets.isEagerOnUpdate();
  }

  /** The columns that are loaded by default, in table order; not to be changed. */
  public final int[] defaultColumns() {
    return attributeSets.byDefault();
  }

  /** What {@link #select} answers, in order, where some columns are deferred; null for all. */
  public final int @Nullable [] selectedColumns() {
    int[] selected = attributeSets.byDefault();
    return selected.length == valueAttributes.size() ? null : selected;
  }

  /** Whether the model has listeners to what happens to its rows. */
  public final boolean isHeard() {
    return heard;
  }

  /** Whether its listeners do something instead of a delete. Generated if they do. */
  public boolean isKept() {
    return false;
  }

  /** Whether objects keep a column; those of generated classes keep all. */
  public boolean isMapped(int column) {
    return true;
  }

  /** Whether a column is not loaded by default. */
  public final boolean isDeferred(int column) {
    return attributeSets.isDeferred(column);
  }

  /**
   * The columns that are loaded together with one when that is read: its group, or it alone; those
   * that are loaded by default if it is one of them. Not to be changed.
   */
  public final int[] loadedWith(int column) {
    return attributeSets.group(column);
  }

  /** Whether the primary key is one integral column, which {@link #longKey} reads. */
  public final boolean hasLongKey() {
    return attributeSets.hasLongKey();
  }

  /** Refuses a mapper that was generated for another runtime. */
  public final void checkContract() {
    if (contractVersion != Contract.VERSION) {
      throw new ContractVersionException(
          ErrorCode.CONTRACT_VERSION_DIFFERS, model, contractVersion, Contract.VERSION);
    }
  }

  final AttributeSets attributeSets() {
    return attributeSets;
  }

  /** {@code select <columns in table order> from <table>}: all columns but deferred ones. */
  protected SqlText select() {
    return statements.select();
  }

  /** {@link #select} where the primary key's columns are the parameters. */
  protected SqlText selectByKey() {
    return statements.selectByKey();
  }

  /** Inserts one row with all columns. */
  protected SqlText insert() {
    return statements.insert();
  }

  /** Deletes the row with a key. */
  protected SqlText deleteByKey() {
    return statements.deleteByKey();
  }

  /** A new object with nothing set. */
  protected abstract E create();

  /** Reads all columns, the first at {@code at}. Generated unless there are very many. */
  protected void read(E entity, Row row, int at) {
    for (int column = 0; column < valueCount(); column++) {
      readColumn(entity, column, row, at + column);
    }
  }

  /** Reads one column. */
  protected abstract void readColumn(E entity, int column, Row row, int at);

  /** The database value of a column: of the field as it is, never loading. */
  protected abstract @Nullable Object value(E entity, int column);

  /** Fills what is unset and has a client-side default. */
  protected void applyDefaults(E entity, FlushTime time) {}

  /** Fills what changes with every update, unless the application changed it. */
  protected void applyOnUpdate(E entity, FlushTime time) {}

  /** Calls those who listen to what happens to an object's row. Generated if there are some. */
  protected void tell(MapperEvent event, E entity, TextRunner session) {}

  /** The primary key; null while a part of it is null. Generated unless it is one plain column. */
  protected @Nullable Object key(E entity) {
    return value(entity, attributeSets.key()[0]);
  }

  /**
   * The primary key of a row whose first column is at {@code at}. Generated unless it is one {@code
   * Long}.
   */
  protected Object key(Row row, int at) {
    return longKey(row, at);
  }

  /** The primary key of a row, if {@link #hasLongKey}. */
  protected long longKey(Row row, int at) {
    return ((Number) key(row, at)).longValue();
  }

  /** The database values of a key, in the order of its columns. */
  protected Object[] keyValues(Object key) {
    return new Object[] {key};
  }

  /** The field of a relationship as it is: an object, a list, or null. */
  protected @Nullable Object related(E entity, int attribute) {
    throw unknownAttribute(attribute);
  }

  /** Sets the field of a to-one relationship. */
  protected void relate(E entity, int attribute, @Nullable Object value) {
    throw unknownAttribute(attribute);
  }

  /** The list of a to-many relationship, made if it was not. */
  protected RelatedList<?> list(E entity, int attribute) {
    throw unknownAttribute(attribute);
  }

  /**
   * Sets the foreign key columns of a to-one relationship to the target's key; null clears them.
   */
  protected void foreignKey(E entity, int attribute, @Nullable Object key) {
    throw unknownAttribute(attribute);
  }

  /** Sets a foreign key column to a database value. */
  protected void assign(E entity, int column, @Nullable Object databaseValue) {
    throw unknownColumn(column);
  }

  /** Copies a column's field as it is. */
  protected void copy(E from, E to, int column) {
    throw unknownColumn(column);
  }

  /** For the default branch of generated switches. */
  protected final MappingException unknownColumn(int column) {
    return new MappingException(ErrorCode.ATTRIBUTE_DOES_NOT_EXIST, model, column);
  }

  /** For the default branch of generated switches. */
  protected final MappingException unknownAttribute(int attribute) {
    return new MappingException(ErrorCode.ATTRIBUTE_DOES_NOT_EXIST, model, attribute);
  }

  @Override
  public String toString() {
    return model;
  }
}
