package dev.aludel.mapping;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.MappingException;
import dev.aludel.jdbc.Row;
import dev.aludel.schema.Table;
import dev.aludel.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes objects of a class that is mapped by hand: by functions, where generated mappers
 * have code. A column that the class has no attribute for is neither selected nor written.
 *
 * @param <E> the class
 */
public final class ImperativeMapper<E extends Entity> extends EntityMapper<E> {
  private final Fields<E> fields;

  /**
   * Where objects keep an attribute. Both functions are about the field as it is: neither loads,
   * neither notes a change.
   *
   * @param read answers the field
   * @param write sets the field; null clears it
   * @param <T> what the field holds
   */
  public record Field<E, T>(
      Function<? super E, ? extends @Nullable T> read, BiConsumer<? super E, T> write) {

    @SuppressWarnings({"unchecked", "NullAway"}) // Of the field's type; null is a field's too.
    void set(E entity, @Nullable Object value) {
      write.accept(entity, (T) value);
    }
  }

  /**
   * A column's attribute.
   *
   * @param type how the field's values become the column's, and back
   */
  public record Property<E, T>(ValueType<T> type, Field<E, T> field) {

    @Nullable Object value(E entity) {
      return type.toDatabase(field.read().apply(entity));
    }

    void set(E entity, @Nullable Object databaseValue) {
      field.set(entity, type.fromDatabase(databaseValue));
    }

    @SuppressWarnings("unchecked") // A part of a key has its attribute's type, or is refused.
    Object databaseValue(Object value) {
      return Objects.requireNonNull(type.toDatabase((T) value));
    }
  }

  /**
   * A relationship's attribute.
   *
   * @param definition what it is
   */
  public record Relationship<E>(EdgeDefinition definition, Field<E, ?> field) {}

  /**
   * The attributes of a class.
   *
   * @param constructor makes an object with nothing set
   * @param columns in table order, null for a column without attribute
   */
  public record Fields<E>(
      Supplier<? extends E> constructor,
      List<@Nullable Property<E, ?>> columns,
      List<Relationship<E>> relationships) {}

  /** Describes a class. Its key is mapped, and what is not mapped is deferred. */
  public ImperativeMapper(
      String model, Table table, Statements statements, Attributes attributes, Fields<E> fields) {
    super(
        Contract.VERSION,
        model,
        table,
        statements,
        attributes,
        fields.relationships().stream()
            .map(Relationship::definition)
            .toArray(EdgeDefinition[]::new));
    this.fields = fields;
  }

  /** What an object keeps of a column: a value of the class's own type; never loads. */
  public @Nullable Object field(E entity, int column) {
    return mapped(column).field().read().apply(entity);
  }

  /** Sets what an object keeps of a column, and nothing else. */
  public void setField(E entity, int column, @Nullable Object value) {
    mapped(column).field().set(entity, value);
  }

  @Override
  public boolean isMapped(int column) {
    return property(column) != null;
  }

  @Override
  protected E create() {
    return fields.constructor().get();
  }

  @Override
  protected void readColumn(E entity, int column, Row row, int at) {
    Property<E, ?> property = property(column);
    if (property != null) {
      property.set(entity, row.get(at, property.type().sqlType()));
    }
  }

  @Override
  protected @Nullable Object value(E entity, int column) {
    Property<E, ?> property = property(column);
    return property == null ? null : property.value(entity);
  }

  @Override
  protected void assign(E entity, int column, @Nullable Object databaseValue) {
    mapped(column).set(entity, databaseValue);
  }

  @Override
  protected void copy(E from, E to, int column) {
    Property<E, ?> property = property(column);
    if (property != null) {
      property.field().set(to, property.field().read().apply(from));
    }
  }

  /** The attribute, or a list of the attributes if the key has several columns. */
  @Override
  protected @Nullable Object key(E entity) {
    List<Object> parts = new ArrayList<>();
    for (int column : attributeSets().key()) {
      Object part = field(entity, column);
      if (part == null) {
        return null;
      }
      parts.add(part);
    }
    return parts.size() == 1 ? parts.get(0) : parts;
  }

  @Override
  protected Object key(Row row, int at) {
    List<Object> parts = new ArrayList<>();
    for (int column : attributeSets().key()) {
      ValueType<?> type = mapped(column).type();
      Object value = row.get(at + column, type.sqlType());
      parts.add(Objects.requireNonNull(type.fromDatabase(value)));
    }
    return parts.size() == 1 ? parts.get(0) : parts;
  }

  @Override
  protected long longKey(Row row, int at) {
    return row.getLong(at + attributeSets().key()[0]);
  }

  @Override
  protected Object[] keyValues(Object key) {
    int[] columns = attributeSets().key();
    List<?> parts = columns.length == 1 ? List.of(key) : (List<?>) key;
    Object[] values = new Object[columns.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = mapped(columns[i]).databaseValue(parts.get(i));
    }
    return values;
  }

  @Override
  protected @Nullable Object related(E entity, int attribute) {
    return relationship(attribute).read().apply(entity);
  }

  @Override
  protected void relate(E entity, int attribute, @Nullable Object value) {
    relationship(attribute).set(entity, value);
  }

  @Override
  protected RelatedList<?> list(E entity, int attribute) {
    Object known = related(entity, attribute);
    if (known instanceof RelatedList<?> list) {
      return list;
    }
    if (known != null) {
      throw new MappingException(ErrorCode.LIST_IS_THE_CLASS_OWN, edge(attribute));
    }
    RelatedList<Object> made = entity.aludelState().list(attribute);
    relationship(attribute).set(entity, made);
    return made;
  }

  @Override
  protected void foreignKey(E entity, int attribute, @Nullable Object key) {
    Edge edge = edge(attribute);
    int[] columns = edge.foreignKey();
    Object[] values =
        key == null ? new Object[columns.length] : Mappers.keyValues(edge.target(), key);
    for (int i = 0; i < columns.length; i++) {
      mapped(columns[i]).set(entity, values[i]);
    }
  }

  private @Nullable Property<E, ?> property(int column) {
    return fields.columns().get(column);
  }

  private Property<E, ?> mapped(int column) {
    Property<E, ?> property = property(column);
    if (property == null) {
      throw new MappingException(ErrorCode.COLUMN_IS_NOT_MAPPED, model(), attributeName(column));
    }
    return property;
  }

  private Field<E, ?> relationship(int attribute) {
    return fields.relationships().get(attribute - columnCount()).field();
  }
}
