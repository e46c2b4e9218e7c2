package dev.aludel.session;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.StaleRowException;
import dev.aludel.jdbc.JdbcConnection;
import dev.aludel.jdbc.Parameters;
import dev.aludel.jdbc.Row;
import dev.aludel.loading.EntityLoader;
import dev.aludel.loading.KnownEntities;
import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EdgeKind;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Mappers;
import dev.aludel.schema.Table;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Loads single objects, what is missing of them, and their relationships. */
final class SessionLoads {
  private final Session session;

  SessionLoads(Session session) {
    this.session = session;
  }

  /** The loader for one model. */
  EntityLoader loader(EntityMapper<?> mapper) {
    return loader(mapper, null);
  }

  /** A loader that renews known objects, if {@code renewal} expires them. */
  EntityLoader loader(EntityMapper<?> mapper, @Nullable Consumer<EntityState> renewal) {
    SessionObjects objects = session.objects();
    KnownEntities known = objects.identities().of(mapper);
    return new EntityLoader(mapper, known, objects.attachment(), renewal);
  }

  /**
   * The object with a key as identity maps keep it: the known one, or one loaded now; null without
   * a row.
   */
  @Nullable Object get(EntityMapper<?> mapper, Object key) {
    EntityState known = session.objects().identities().find(mapper, key);
    Object entity = known == null ? null : known.get();
    if (known != null && entity != null) {
      return !known.isPartial() || load(mapper, key) != null ? entity : null;
    }
    session.autoflush();
    return load(mapper, key);
  }

  /** Fills the columns that an object lacks; {@link StaleRowException} if its row is gone. */
  void refill(EntityState state) {
    session.guard().enter();
    try {
      if (load(state.mapper(), key(state)) == null) {
        throw new StaleRowException(ErrorCode.ROW_IS_STALE, state.describe());
      }
    } finally {
      session.guard().exit();
    }
  }

  /** The target of a to-one relationship, of either side. */
  @Nullable Object fetch(EntityState state, Edge edge) {
    session.guard().enter();
    try {
      return edge.kind() == EdgeKind.TO_ONE
          ? referred(state, edge.foreignKey(), edge.target())
          : first(fetchAll(state, edge));
    } finally {
      session.guard().exit();
    }
  }

  /** The owner of an object at the far end of a one-to-many or one-to-one relationship. */
  @Nullable Object fetchOwner(EntityState target, Edge edge) {
    session.guard().enter();
    try {
      return referred(target, edge.foreignKey(), edge.owner());
    } finally {
      session.guard().exit();
    }
  }

  /** The targets of a relationship that rows of another table tell. */
  List<Object> fetchAll(EntityState state, Edge edge) {
    session.guard().enter();
    try {
      session.autoflush();
      Parameters parameters = new Parameters();
      Table table = edge.owner().table();
      new RowParameters(table, table.primaryKey())
          .addAll(parameters, List.<@Nullable Object[]>of(RowValues.key(state)));
      String sql = edge.loadStatement().in(session.dialect().name());
      return session.connection().query(sql, parameters, loader(edge.target()));
    } finally {
      session.guard().exit();
    }
  }

  private @Nullable Object referred(
      EntityState state, int[] foreignKey, EntityMapper<?> referredTo) {
    for (int column : foreignKey) {
      state.read(column);
    }
    Object key = Mappers.identity(state.mapper(), state.entity(), foreignKey);
    if (key == null) {
      return null;
    }
    EntityState known = session.objects().identities().find(referredTo, key);
    Object entity = known == null ? null : known.get();
    return entity != null ? entity : load(referredTo, key);
  }

  private @Nullable Object load(EntityMapper<?> mapper, Object key) {
    EntityLoader loader = loader(mapper);
    JdbcConnection connection = session.connection();
    String sql = Mappers.selectByKey(mapper).in(session.dialect().name());
    if (mapper.hasLongKey()) {
      long number = ((Number) key).longValue();
      return connection.query(sql, number, row -> only(loader, row)).orElse(null);
    }
    Parameters parameters = new Parameters();
    Table table = mapper.table();
    @Nullable Object[] values = key instanceof List<?> parts ? parts.toArray() : new Object[] {key};
    new RowParameters(table, table.primaryKey())
        .addAll(parameters, List.<@Nullable Object[]>of(values));
    return connection.query(sql, parameters, row -> only(loader, row)).orElse(null);
  }

  private static Optional<Object> only(EntityLoader loader, Row row) {
    return row.next() ? Optional.of(loader.load(row, 1)) : Optional.empty();
  }

  private static @Nullable Object first(List<Object> found) {
    return found.isEmpty() ? null : found.get(0);
  }

  /** The key of a row that an object has, as identity maps keep it. */
  static Object key(EntityState state) {
    if (state.mapper().hasLongKey()) {
      return state.longKey();
    }
    return Objects.requireNonNull(state.objectKey());
  }
}
