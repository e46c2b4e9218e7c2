package dev.aludel.session;

import dev.aludel.dialect.Rendered;
import dev.aludel.error.ErrorCode;
import dev.aludel.error.LazyLoadException;
import dev.aludel.error.StaleRowException;
import dev.aludel.jdbc.JdbcConnection;
import dev.aludel.jdbc.Parameters;
import dev.aludel.jdbc.RowReader;
import dev.aludel.loading.EntityLoader;
import dev.aludel.loading.Fetching;
import dev.aludel.loading.KnownEntities;
import dev.aludel.loading.LoadPort;
import dev.aludel.loading.RelationLoader;
import dev.aludel.loading.Strategies;
import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EdgeKind;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Mappers;
import dev.aludel.mapping.Siblings;
import dev.aludel.query.Criteria;
import dev.aludel.query.EdgePlan;
import dev.aludel.query.ExecutionOptions;
import dev.aludel.query.Fetch;
import dev.aludel.query.LoadPlan;
import dev.aludel.schema.Table;
import dev.aludel.sql.Select;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Loads single objects, what is missing of them, and their relationships. */
final class SessionLoads implements LoadPort {
  private final Session session;
  private boolean loadingAlone;
  private boolean raisingOnLazyLoad;

  SessionLoads(Session session) {
    this.session = session;
  }

  /** Whether reading a relationship loads it for all objects that came with one. */
  void loadSiblings(boolean on) {
    loadingAlone = !on;
  }

  /** Whether reading a relationship may send a statement. */
  void raiseOnLazyLoad(boolean on) {
    raisingOnLazyLoad = on;
  }

  /** The loader for one object of a model. */
  EntityLoader loader(EntityMapper<?> mapper) {
    return loader(mapper, null, new EntityLoader.Rows(null, mapper.selectedColumns()));
  }

  /**
   * A loader of rows with all columns that renews known objects, if {@code renewal} expires them.
   */
  EntityLoader loader(EntityMapper<?> mapper, @Nullable Consumer<EntityState> renewal) {
    return loader(mapper, renewal, new EntityLoader.Rows(null, null));
  }

  /** The loader for the rows of a result without a plan. */
  EntityLoader resultLoader(EntityMapper<?> mapper, @Nullable Consumer<EntityState> renewal) {
    Siblings siblings = mapper.edges().isEmpty() ? null : new Siblings(null);
    return loader(mapper, renewal, new EntityLoader.Rows(siblings, mapper.selectedColumns()));
  }

  @Override
  public EntityLoader loader(LoadPlan plan) {
    return loader(plan, siblings(plan), null);
  }

  /** The same, which renews known objects. */
  EntityLoader loader(
      LoadPlan plan, @Nullable Siblings siblings, @Nullable Consumer<EntityState> renewal) {
    return loader(
        plan.mapper(),
        renewal,
        new EntityLoader.Rows(siblings, plan.columns(), plan.given(), plan.isInline(), null));
  }

  /** Those that the rows of one result become. */
  static @Nullable Siblings siblings(LoadPlan plan) {
    if (plan.isPlain()) {
      return plan.mapper().edges().isEmpty() ? null : new Siblings(null);
    }
    return new Siblings(plan);
  }

  EntityLoader loader(
      EntityMapper<?> mapper, @Nullable Consumer<EntityState> renewal, EntityLoader.Rows rows) {
    KnownEntities known = UnionEntities.of(mapper, session);
    return new EntityLoader(mapper, known, session.objects().attachment(), renewal, rows);
  }

  @Override
  public @Nullable Object find(EntityMapper<?> mapper, Object key) {
    EntityState state = session.objects().identities().find(mapper, key);
    return state == null ? null : state.get();
  }

  @Override
  public @Nullable Criteria criteria() {
    return criteria(Set.of());
  }

  @Nullable Criteria criteria(Set<String> options) {
    return session.listeners().criteria(options);
  }

  @Override
  public boolean hasQuickAnyOf() {
    return session.texts().dialect().supportsArrayInsert();
  }

  @Override
  public <T> T query(Select select, int fetchSize, RowReader<T> reader) {
    Rendered rendered = session.texts().render(select);
    return session.connection().query(rendered.text(), rendered.binds(), fetchSize, reader);
  }

  @Override
  public <T> T query(Select select, RowReader<T> reader) {
    return query(session.texts().render(select), reader);
  }

  @Override
  public <T> T query(Rendered rendered, RowReader<T> reader) {
    Parameters parameters = Parameters.of(rendered.binds());
    return rendered.reads()
        ? session.connection().read(rendered.text(), parameters, reader)
        : session.connection().query(rendered.text(), parameters, reader);
  }

  @Override
  public JdbcConnection connection() {
    return session.connection();
  }

  /**
   * The object with a key as identity maps keep it: the known one, or one loaded now; null without
   * a row.
   */
  @Nullable Object get(EntityMapper<?> mapper, Object key) {
    EntityState known = session.objects().identities().find(mapper, key);
    Object entity = known == null ? null : known.get();
    if (known != null && entity != null) {
      return !known.isPartial() || !Refreshing.isExpired(known) || load(mapper, key) != null
          ? entity
          : null;
    }
    session.autoflush(mapper);
    return demanded(mapper, key, this);
  }

  /** The object of the row with a key, unless criteria hide it. */
  private @Nullable Object demanded(EntityMapper<?> mapper, Object key, LoadPort port) {
    if (areDemanding(port.criteria(), mapper)) {
      LoadPlan plan = LoadPlan.nothing(mapper);
      Fetch fetch = Fetch.byKey(plan, Mappers.identityValues(key), port.criteria());
      return Fetching.only(fetch, port);
    }
    return load(mapper, key);
  }

  /** Whether the session does not read all rows of a model. */
  boolean isHiding(EntityMapper<?> mapper) {
    return areDemanding(criteria(), mapper);
  }

  private static boolean areDemanding(@Nullable Criteria criteria, EntityMapper<?> mapper) {
    return criteria != null && criteria.concern(mapper);
  }

  /** The same with a plan: a known object gets what it lacks of what the options name. */
  @Nullable Object get(LoadPlan plan, Object key, ExecutionOptions options) {
    EntityState known = session.objects().identities().find(plan.mapper(), key);
    Object entity = known == null ? null : known.get();
    if (known != null
        && entity != null
        && !Refreshing.isExpired(known)
        && !options.isPopulatingExisting()) {
      if (!options.loads().isEmpty()) {
        Strategies.loadAll(plan, List.of(entity), this);
      }
      return entity;
    }
    if (options.isAutoflushing()) {
      session.autoflush(plan.mapper());
    }
    LoadPort port = session.refreshing().port(plan, options);
    Criteria criteria = known != null && entity != null ? null : port.criteria();
    return Fetching.only(Fetch.byKey(plan, Mappers.identityValues(key), criteria), port);
  }

  /** Fills a column and what is loaded with it; {@link StaleRowException} if its row is gone. */
  void refill(EntityState state, int column) {
    EntityMapper<?> mapper = state.mapper();
    Siblings siblings = state.siblings();
    LoadPlan plan = siblings == null ? null : (LoadPlan) siblings.plan();
    if (plan != null && plan.forbids(column)) {
      throw new LazyLoadException(
          ErrorCode.COLUMN_IS_NOT_LOADED, mapper.model(), mapper.attributeName(column));
    }
    if (Refreshing.isReadAgain(state, column)) {
      boolean isAlone = loadingAlone || (plan != null && plan.isAlone());
      session.refreshing().reread(state, column, isAlone);
      return;
    }
    new DeferredColumns(session).load(state, column);
  }

  /** Fills the columns that an object lacks; {@link StaleRowException} if its row is gone. */
  void refill(EntityState state) {
    session.guard().enter();
    try {
      if (load(state.mapper(), state.rowKey()) == null) {
        throw new StaleRowException(ErrorCode.ROW_IS_STALE, state.describe());
      }
      session.listeners().tell(state, SessionListener::refreshed);
    } finally {
      session.guard().exit();
    }
  }

  /** The target of a to-one relationship, of either side. */
  @Nullable Object fetch(EntityState state, Edge edge) {
    session.guard().enter();
    try {
      return edge.kind() == EdgeKind.TO_ONE ? target(state, edge) : back(state, edge);
    } finally {
      session.guard().exit();
    }
  }

  private @Nullable Object target(EntityState state, Edge edge) {
    Object key = referredKey(state, edge.foreignKey());
    LazyLoad lazy = new LazyLoad(state, edge);
    if (lazy.isNever()) {
      return null;
    }
    Object known = key == null || lazy.hasCriteria() ? null : find(edge.target(), key);
    lazy.requireAllowed(raisingOnLazyLoad, known != null || key == null);
    if (key == null || known != null) {
      return known;
    }
    EdgePlan plan = lazy.plan(session.factory());
    List<Object> owners = lazy.owners(loadingAlone);
    if (owners.size() == 1 && isAsDeclared(lazy, plan)) {
      return load(edge.target(), key);
    }
    RelationLoader.load(plan, owners, port(lazy));
    return Mappers.related(state.mapper(), state.entity(), edge.attribute());
  }

  private @Nullable Object back(EntityState state, Edge edge) {
    List<Object> found = targets(state, edge);
    return found == null
        ? Mappers.related(state.mapper(), state.entity(), edge.attribute())
        : found.isEmpty() ? null : found.get(0);
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

  /**
   * The targets of a relationship that rows of another table tell. Where objects that came with the
   * same result lack them too, all get them, this one included.
   */
  List<Object> fetchAll(EntityState state, Edge edge) {
    session.guard().enter();
    try {
      List<Object> found = targets(state, edge);
      return found == null ? List.of() : found;
    } finally {
      session.guard().exit();
    }
  }

  /** The targets that rows of another table tell; null where all owners were given theirs. */
  private @Nullable List<Object> targets(EntityState state, Edge edge) {
    LazyLoad lazy = new LazyLoad(state, edge);
    if (lazy.isNever()) {
      return List.of();
    }
    lazy.requireAllowed(raisingOnLazyLoad, false);
    session.autoflush(edge);
    EdgePlan plan = lazy.plan(session.factory());
    List<Object> owners = lazy.owners(loadingAlone);
    if (owners.size() == 1 && isAsDeclared(lazy, plan)) {
      return rows(state, edge);
    }
    RelationLoader.load(plan, owners, port(lazy));
    return null;
  }

  /** Whether the statement of generated code loads it. */
  private boolean isAsDeclared(LazyLoad lazy, EdgePlan plan) {
    return plan.isPlain()
        && lazy.named().isEmpty()
        && !areDemanding(criteria(), plan.edge().target());
  }

  private LoadPort port(LazyLoad lazy) {
    return lazy.named().isEmpty() ? this : new QueryLoads(this, lazy.named());
  }

  private List<Object> rows(EntityState state, Edge edge) {
    Parameters parameters = new Parameters();
    Table table = edge.owner().table();
    new RowParameters(table, table.primaryKey())
        .addAll(parameters, List.<@Nullable Object[]>of(RowValues.key(state)));
    String sql = edge.loadStatement().in(session.texts().dialect().name());
    return read(edge.target(), sql, parameters, resultLoader(edge.target(), null));
  }

  private @Nullable Object referred(
      EntityState state, int[] foreignKey, EntityMapper<?> referredTo) {
    Object key = referredKey(state, foreignKey);
    if (key == null) {
      return null;
    }
    Object known = find(referredTo, key);
    return known != null ? known : demanded(referredTo, key, this);
  }

  /** What a foreign key's columns say, loaded if they are not. */
  static @Nullable Object referredKey(EntityState state, int[] foreignKey) {
    for (int column : foreignKey) {
      state.read(column);
    }
    return Mappers.identity(state.mapper(), state.entity(), foreignKey);
  }

  private @Nullable Object load(EntityMapper<?> mapper, Object key) {
    if (mapper.inheritance() != null) {
      LoadPlan plan = LoadPlan.nothing(mapper);
      Fetch fetch = Fetch.byKey(plan, Mappers.identityValues(key), null);
      return Fetching.only(fetch, this);
    }
    EntityLoader loader = loader(mapper);
    String sql = Mappers.selectByKey(mapper).in(session.texts().dialect().name());
    if (mapper.hasLongKey() && hasColumnsOnly(mapper)) {
      long number = ((Number) key).longValue();
      JdbcConnection connection = session.connection();
      return connection.read(sql, number, row -> Refreshing.only(loader, row)).orElse(null);
    }
    Parameters parameters = new Parameters();
    Table table = mapper.table();
    new RowParameters(table, table.primaryKey())
        .addAll(parameters, List.<@Nullable Object[]>of(Mappers.identityValues(key)));
    return read(mapper, sql, parameters, row -> Refreshing.only(loader, row)).orElse(null);
  }

  /** Sends a text of generated code that reads objects of a model. */
  private <T> T read(
      EntityMapper<?> mapper, String sql, Parameters parameters, RowReader<T> reader) {
    return hasColumnsOnly(mapper)
        ? session.connection().read(sql, parameters, reader)
        : session.connection().query(sql, parameters, reader);
  }

  /** Whether nothing is calculated by SQL text of the model. */
  private static boolean hasColumnsOnly(EntityMapper<?> mapper) {
    return mapper.valueCount() == mapper.columnCount();
  }
}
