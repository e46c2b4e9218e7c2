package dev.aludel.query;

import dev.aludel.dialect.CrudStatements;
import dev.aludel.dialect.CrudStatements.Links;
import dev.aludel.dialect.CrudStatements.TailOrder;
import dev.aludel.dialect.Dialect;
import dev.aludel.error.ErrorCode;
import dev.aludel.error.MappingException;
import dev.aludel.error.QueryException;
import dev.aludel.mapping.Attributes;
import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EdgeDefinition;
import dev.aludel.mapping.EdgeKind;
import dev.aludel.mapping.EdgeOrder;
import dev.aludel.mapping.Entity;
import dev.aludel.mapping.ImperativeMapper;
import dev.aludel.mapping.ImperativeMapper.Field;
import dev.aludel.mapping.ImperativeMapper.Property;
import dev.aludel.mapping.ImperativeMapper.Relationship;
import dev.aludel.mapping.Statements;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import dev.aludel.sql.SqlText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is to be known of a class to map it to a table. Begun by {@link MappedTable#map}.
 *
 * <p>The functions are about fields as they are: {@code topic -> topic.name}, not an accessor,
 * which would load. Columns that no attribute is declared for are left alone (SQLAlchemy's {@code
 * exclude_properties}): neither selected nor written, so they need a default of the database's or
 * may be null.
 *
 * @param <E> the class
 */
public final class ImperativeMapping<E extends Entity> {
  private final String model;
  private final Table table;
  private final Supplier<? extends E> constructor;
  private final String[] names;
  private final List<@Nullable Property<E, ?>> columns;
  private final List<Relationship<E>> relationships = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private @Nullable Integer version;

  private record Group(String name, List<Integer> columns) {}

  ImperativeMapping(String model, Table table, Supplier<? extends E> constructor) {
    this.model = model;
    this.table = table;
    this.constructor = constructor;
    this.names = table.columns().stream().map(Column::name).toArray(String[]::new);
    this.columns = new ArrayList<>(Collections.nCopies(names.length, null));
  }

  /** An attribute for a column, of the column's name. */
  public <T> ImperativeMapping<E> column(
      ColumnExpression<T> column,
      Function<? super E, ? extends @Nullable T> read,
      BiConsumer<? super E, T> write) {
    int position = position(column);
    if (columns.get(position) != null) {
      throw new MappingException(
          ErrorCode.COLUMN_IS_MAPPED_TWICE, model, table.column(position).name());
    }
    columns.set(position, new Property<>(column.expression().type(), new Field<>(read, write)));
    return this;
  }

  /** An attribute of another name than its column. */
  public <T> ImperativeMapping<E> column(
      String attribute,
      ColumnExpression<T> column,
      Function<? super E, ? extends @Nullable T> read,
      BiConsumer<? super E, T> write) {
    names[position(column)] = attribute;
    return column(column, read, write);
  }

  /**
   * A relationship, to another class that is mapped by hand or to a model: {@code
   * Edge.toOne("parent", () -> Topic.TOPIC.aludelMapper()).foreignKey("parent_id")}. The class maps
   * the foreign key of a to-one too. The field of a to-many is left null.
   *
   * @param definition what it is; not to be used again
   */
  public <T> ImperativeMapping<E> relationship(
      EdgeDefinition definition,
      Function<? super E, ? extends @Nullable T> read,
      BiConsumer<? super E, T> write) {
    relationships.add(new Relationship<>(definition, new Field<>(read, write)));
    return this;
  }

  /** Columns that are loaded when one of them is read; each alone if the group has no name. */
  public ImperativeMapping<E> deferred(String group, ColumnExpression<?>... members) {
    groups.add(new Group(group, Arrays.stream(members).map(this::position).toList()));
    return this;
  }

  /** The column that tells versions of a row apart. */
  public ImperativeMapping<E> version(ColumnExpression<?> column) {
    version = position(column);
    return this;
  }

  /**
   * The table and its class.
   *
   * @throws MappingException if the class lacks an attribute for a column of the primary key, of a
   *     to-one relationship, or without which no row can be inserted
   */
  public MappedTable<E> build() {
    requireKey();
    ImperativeMapper<E> mapper =
        new ImperativeMapper<>(
            model,
            table,
            statements(),
            attributes(),
            new ImperativeMapper.Fields<>(constructor, columns, List.copyOf(relationships)));
    requireColumns(mapper);
    List<Edge> edges = mapper.edges();
    for (int i = 0; i < edges.size(); i++) {
      Edge edge = edges.get(i);
      relationships.get(i).definition().loadedBy(() -> loading(edge));
    }
    return new MappedTable<>(mapper, TablePlace.own());
  }

  private int position(ColumnExpression<?> column) {
    Node.ColumnNode node = (Node.ColumnNode) column.expression().node();
    if (!node.source().table().equals(table)) {
      throw new QueryException(ErrorCode.ATTRIBUTE_IS_OF_ANOTHER_MODEL, column, model);
    }
    return node.index();
  }

  private void requireKey() {
    int[] key = table.primaryKey();
    if (key.length == 0 || Arrays.stream(key).anyMatch(column -> columns.get(column) == null)) {
      throw new MappingException(ErrorCode.KEY_IS_NOT_MAPPED, model, table);
    }
  }

  private void requireColumns(ImperativeMapper<E> mapper) {
    for (int i = 0; i < columns.size(); i++) {
      Column column = table.column(i);
      if (columns.get(i) == null && !column.isNullable() && column.serverDefault().isEmpty()) {
        throw mustBeMapped(i, "not null and without default");
      }
    }
    for (Edge edge : mapper.edges()) {
      if (edge.kind() == EdgeKind.TO_ONE) {
        Arrays.stream(edge.foreignKey())
            .filter(column -> columns.get(column) == null)
            .findFirst()
            .ifPresent(
                column -> {
                  throw mustBeMapped(column, "the foreign key of " + edge.name());
                });
      }
    }
  }

  private MappingException mustBeMapped(int column, String why) {
    return new MappingException(
        ErrorCode.COLUMN_MUST_BE_MAPPED, model, table.column(column).name(), why);
  }

  private Attributes attributes() {
    Attributes attributes = Attributes.named(names);
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i) == null) {
        attributes.deferred("", names[i]);
      }
    }
    for (Group group : groups) {
      attributes.deferred(
          group.name(), group.columns().stream().map(i -> names[i]).toArray(String[]::new));
    }
    return version == null ? attributes : attributes.version(names[version]);
  }

  private Statements statements() {
    int[] all = IntStream.range(0, columns.size()).toArray();
    int[] selected = Arrays.stream(all).filter(this::isSelected).toArray();
    return new Statements(
        inEach(crud -> crud.select(table, selected)),
        inEach(crud -> crud.selectByKey(table, selected)),
        inEach(crud -> crud.insert(table, all, 1)),
        inEach(crud -> crud.deleteByKey(table)));
  }

  private boolean isSelected(int column) {
    return columns.get(column) != null
        && groups.stream().noneMatch(group -> group.columns().contains(column));
  }

  /** What follows the target's select to load a relationship of one owner. */
  private static SqlText loading(Edge edge) {
    Table target = edge.target().table();
    List<TailOrder> order = edge.orderBy().stream().map(term -> order(edge, term)).toList();
    if (edge.kind() == EdgeKind.MANY_TO_MANY) {
      Links links = new Links(edge.through(), edge.linkTargetColumns(), edge.linkColumns());
      return inEach(crud -> crud.throughTail(target, target.primaryKey(), links, order));
    }
    return inEach(crud -> crud.whereTail(target, edge.foreignKey(), order));
  }

  private static TailOrder order(Edge edge, EdgeOrder term) {
    Table table = term.isOfLink() ? edge.through() : edge.target().table();
    return new TailOrder(term.column(table), term.isOfLink(), term.descending());
  }

  private static SqlText inEach(Function<CrudStatements, String> statement) {
    return CrudStatements.inEach(Dialect.all(), statement);
  }
}
