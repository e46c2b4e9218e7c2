package dev.aludel.query;

import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EdgeKind;
import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.ImperativeMapper;
import dev.aludel.mapping.Mappers;
import dev.aludel.schema.Table;
import dev.aludel.type.Values;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A table that was declared by hand with a class that is mapped to it by hand; what SQLAlchemy's
 * {@code registry.map_imperatively} makes. Sessions treat the objects as those of models.
 *
 * <p>The class holds an {@link EntityState}, and its accessors go through this table: so reading
 * loads what is not loaded, and writing is noticed. (SQLAlchemy puts such accessors into the class
 * when it is mapped.)
 *
 * <pre>{@code
 * final class Topic implements Entity {
 *   static final CoreTable TOPICS = CoreTable.of(TABLE);
 *   static final NumberColumn<Long> ID = TOPICS.number("id", ValueTypes::longInteger);
 *   static final TextColumn NAME = TOPICS.text("name");
 *   static final MappedTable<Topic> TOPIC =
 *       MappedTable.map("Topic", TABLE, Topic::new)
 *           .column(ID, topic -> topic.id, (topic, id) -> topic.id = id)
 *           .column(NAME, topic -> topic.name, (topic, name) -> topic.name = name)
 *           .build();
 *
 *   private final EntityState state = TOPIC.state(this);
 *   private @Nullable Long id;
 *   private @Nullable String name;
 *
 *   Long id() {
 *     return TOPIC.require(this, ID);
 *   }
 *
 *   String name() {
 *     return TOPIC.require(this, NAME);
 *   }
 *
 *   void name(String value) {
 *     TOPIC.set(this, NAME, value);
 *   }
 *
 *   public EntityState aludelState() {
 *     return state;
 *   }
 * }
 * }</pre>
 *
 * <p>Typed columns of a {@link CoreTable} over the same table are its columns in queries: {@code
 * session.query(TOPIC).where(NAME.eq("Logic"))}. Immutable, and shared by all threads.
 *
 * @param <E> the class
 */
public final class MappedTable<E extends Entity> extends EntityTable<E, MappedQuery<E>> {
  private final ImperativeMapper<E> mapper;

  MappedTable(ImperativeMapper<E> mapper, TablePlace place) {
    super(mapper.table(), place);
    this.mapper = mapper;
  }

  /**
   * Begins to map a class to a table.
   *
   * @param model the class's simple name, for messages
   * @param constructor makes an object with nothing set
   */
  public static <E extends Entity> ImperativeMapping<E> map(
      String model, Table table, Supplier<? extends E> constructor) {
    return new ImperativeMapping<>(model, table, constructor);
  }

  /** The state of a new object, which the object keeps for its life. */
  public EntityState state(E entity) {
    return new EntityState(entity, mapper);
  }

  /**
   * What an accessor of a column that can be null answers; loads it if it is a row's and not
   * loaded. Null also while nothing was set.
   */
  public <T> @Nullable T get(E entity, ColumnExpression<T> column) {
    entity.aludelState().read(column.indexIn(mapper));
    return field(entity, column);
  }

  /**
   * What an accessor of a column that has a value answers; loads it if it is a row's and not
   * loaded.
   *
   * @throws dev.aludel.error.UnsetAttributeException while it has none
   */
  public <T> T require(E entity, ColumnExpression<T> column) {
    entity.aludelState().require(column.indexIn(mapper));
    return Objects.requireNonNull(field(entity, column), column::toString);
  }

  /**
   * What a setter of a column does. A relationship with this column as its foreign key is loaded
   * again.
   *
   * @throws dev.aludel.error.NullAttributeException if the value is null and the column must not be
   */
  public <T> void set(E entity, ColumnExpression<T> column, @Nullable T value) {
    int attribute = column.indexIn(mapper);
    EntityState state = entity.aludelState();
    T kept = Values.fitted(value, aludelTable().column(attribute).type());
    mapper.setField(entity, attribute, state.write(attribute, field(entity, column), kept));
    for (Edge edge : mapper.edges()) {
      if (edge.kind() == EdgeKind.TO_ONE && contains(edge.foreignKey(), attribute)) {
        state.forget(edge.attribute());
      }
    }
  }

  /** What an accessor of a to-one relationship answers; loads it if it is not loaded. */
  @SuppressWarnings("unchecked") // The mapping gave the relationship its type.
  public <T> @Nullable T get(E entity, ToOne<E, T, ?> relation) {
    int attribute = relation.indexIn(mapper);
    entity.aludelState().fetch(attribute);
    return (T) Mappers.related(mapper, entity, attribute);
  }

  /** What a setter of a to-one relationship does, the other side included. */
  public <T> void set(E entity, ToOne<E, T, ?> relation, @Nullable T value) {
    entity.aludelState().relate(relation.indexIn(mapper), value);
  }

  /** What an accessor of a to-many relationship answers: a list that loads itself. */
  @SuppressWarnings("unchecked") // The mapping gave the relationship its type.
  public <T> List<T> get(E entity, ToMany<E, T, ?> relation) {
    return (List<T>) Mappers.list(mapper, entity, relation.indexIn(mapper));
  }

  /** Its columns at this place, to be typed: {@code TOPIC.as("t").columns().text("name")}. */
  public CoreTable columns() {
    return CoreTable.at(aludelTable(), aludelSource().place());
  }

  @Override
  public MappedTable<E> as(String alias) {
    return new MappedTable<>(mapper, aludelPlace(alias));
  }

  @Override
  public MappedTable<E> aludelAt(TablePlace place) {
    return new MappedTable<>(mapper, place);
  }

  @Override
  public List<Table> aludelLinkTables() {
    return mapper.edges().stream()
        .filter(edge -> edge.kind() == EdgeKind.MANY_TO_MANY)
        .map(Edge::through)
        .toList();
  }

  @Override
  public ImperativeMapper<E> aludelMapper() {
    return mapper;
  }

  @Override
  public MappedQuery<E> aludelQuery(EntitySelection<E> selection) {
    return new MappedQuery<>(selection);
  }

  @SuppressWarnings("unchecked") // The mapping gave the column its type.
  private <T> @Nullable T field(E entity, ColumnExpression<T> column) {
    return (T) mapper.field(entity, column.indexIn(mapper));
  }

  private static boolean contains(int[] columns, int column) {
    for (int each : columns) {
      if (each == column) {
        return true;
      }
    }
    return false;
  }
}
