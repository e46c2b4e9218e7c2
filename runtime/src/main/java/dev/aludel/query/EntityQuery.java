package dev.aludel.query;

import dev.aludel.dialect.Dialect;
import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.sql.Join;
import dev.aludel.sql.Lock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A query for objects of a model. {@code session.query(PRODUCT)} begins one; the processor writes
 * one final subclass per model ({@code ProductQuery}) with the model's finders.
 *
 * <p>Queries are immutable values: every method answers a new one or runs it, none changes it. A
 * query made by {@link Sql#query} belongs to no session until {@link #on} names one.
 *
 * <pre>{@code
 * List<Product> lamps = session.query(PRODUCT)
 *     .where(PRODUCT.price.lt(50), PRODUCT.category().name.eq("Lamps"))
 *     .orderBy(PRODUCT.name.asc())
 *     .limit(20)
 *     .list();
 * }</pre>
 *
 * @param <E> the model
 * @param <Q> the query's own class
 */
public abstract class EntityQuery<E, Q extends EntityQuery<E, Q>> {
  private static final int PARTITION = 1_000;

  private final EntitySelection<E> selection;

  /** For generated queries. */
  protected EntityQuery(EntitySelection<E> selection) {
    this.selection = selection;
  }

  /** All objects of {@code table}; what {@code session.query(table)} answers. */
  public static <E, Q extends EntityQuery<E, Q>> Q of(EntityTable<E, Q> table, QueryRunner runner) {
    return Sql.query(table).on(runner);
  }

  /** The query of the same class for another selection; generated. */
  protected abstract Q with(EntitySelection<E> selection);

  /** The table that is queried, the alias if it has one. */
  protected final EntityTable<E, ?> table() {
    return selection.table();
  }

  /** The same as the table of a model above. */
  @SuppressWarnings("unchecked") // A metamodel at another place is the same metamodel.
  protected final <M extends EntityTable<?, ?>> M table(M above) {
    Source source = table().aludelSource().as(above.aludelMapper());
    return (M) above.aludelAt(source.place());
  }

  /** Only objects for which all of these are true, besides those given before. */
  public final Q where(Condition... conditions) {
    return with(clauses().where(Arrays.asList(conditions)));
  }

  /** In this order, after what was given before. */
  public final Q orderBy(Ordering... orderings) {
    return with(clauses().orderBy(Arrays.asList(orderings)));
  }

  /** At most so many objects; zero for none. A negative number is a coded error. */
  public final Q limit(long objects) {
    return with(clauses().limit(objects));
  }

  /** Without the first so many objects. A negative number is a coded error. */
  public final Q offset(long objects) {
    return with(clauses().offset(objects));
  }

  /** At most as many objects as the query is told when it is run. */
  public final Q limit(Param<? extends Number> objects) {
    return with(clauses().limit(objects));
  }

  /** Without as many objects as the query is told when it is run. */
  public final Q offset(Param<? extends Number> objects) {
    return with(clauses().offset(objects));
  }

  /**
   * The same, run with this value for its parameter, also where the parameter is in a subquery or
   * in what is loaded with the objects: a query can be kept in a constant, and run again and again.
   *
   * @throws dev.aludel.error.QueryException if it has no such parameter
   */
  public final <T> Q bind(Placeholder<T> param, @Nullable T value) {
    return with(selection.binding(param, value));
  }

  /**
   * Only objects that come after this one, in the order that was given before: the next page. As it
   * is now, and all by which is ordered must be its own.
   *
   * <pre>{@code
   * BookQuery newest = session.query(BOOK).orderBy(BOOK.published.desc(), BOOK.id.desc()).limit(20);
   * List<Book> first = newest.list();
   * List<Book> second = newest.after(first.get(19)).list();
   * }</pre>
   *
   * @throws dev.aludel.error.QueryException if there is no order, or the object does not tell; when
   *     it is run, if the order does not tell all objects apart
   */
  public final Q after(E last) {
    List<Ordering> orderBy = clauses().page().orderBy();
    return after(Keyset.of(table(), Checks.present(last, "An object"), orderBy));
  }

  /** The same after an object that has these. */
  public final Q after(Keyset last) {
    return with(clauses().after(Checks.present(last, "A keyset")));
  }

  /** Each object once, where a join found it several times. */
  public final Q distinct() {
    return with(clauses().withDistinct(true));
  }

  /**
   * Locks the rows of the objects until the transaction ends: {@code for update}. Objects that the
   * session knows are renewed by their rows, but for what was changed and not flushed: unlike in
   * SQLAlchemy, an object is never locked with values that were read before the lock. What is
   * joined to be loaded with them is not locked, on databases that can say so.
   */
  public final Q forUpdate() {
    return lock(Lock.FOR_UPDATE);
  }

  /** The same in another manner: {@code lock(Lock.FOR_UPDATE.skipLocked())}. */
  public final Q lock(Lock lock) {
    return with(clauses().lock(lock));
  }

  /**
   * Rows overwrite the objects that the session has already. These lose what was changed and not
   * flushed (nothing is lost where autoflush is on), and load their relationships again.
   */
  public final Q populateExisting() {
    return with(selection.with(selection.options().populateExisting()));
  }

  /** Runs without a flush before, even if the session has autoflush on. */
  public final Q withoutAutoflush() {
    return with(selection.with(selection.options().withoutAutoflush()));
  }

  /**
   * Names an option that listeners look for when they give {@code criteria}, to lift them: {@code
   * option("includeDeleted")}. It holds for what is loaded of the objects later, too. SQLAlchemy's
   * {@code execution_options(include_deleted=True)}.
   */
  public final Q option(String name) {
    return with(selection.with(selection.options().option(name)));
  }

  /**
   * Sees rows that a filter of their model hides; so does what is loaded of the objects later, and
   * everything else in this query: {@code without(SoftDeletable_.IS_PRESENT)}.
   */
  public final Q without(RowFilter filter) {
    return option(Checks.present(filter, "A filter").name());
  }

  /**
   * Loads this with the objects, or leaves it out, instead of what is declared: {@code
   * load(USER.posts.selectIn())}. What is given later wins.
   *
   * @throws dev.aludel.error.QueryException when it is run, if an option is about another model
   */
  public final Q load(LoadOption... options) {
    return with(selection.with(selection.options().load(options)));
  }

  /** Only objects that are related, for each pair one row; see {@link Relation#containsEager}. */
  public final Q join(Relation<?, ?, ?> relation) {
    return with(Relating.join(clauses(), Join.Kind.INNER, relation));
  }

  /** The same, the target under another name. */
  public final <M extends EntityTable<?, ?>> Q join(Relation<?, ?, M> relation, M alias) {
    return with(Relating.join(clauses(), Join.Kind.INNER, relation, alias));
  }

  /** Also objects that are related to none. */
  public final Q leftJoin(Relation<?, ?, ?> relation) {
    return with(Relating.join(clauses(), Join.Kind.LEFT, relation));
  }

  /** The same, the target under another name. */
  public final <M extends EntityTable<?, ?>> Q leftJoin(Relation<?, ?, M> relation, M alias) {
    return with(Relating.join(clauses(), Join.Kind.LEFT, relation, alias));
  }

  /** The same query, to be run by that session. */
  public final Q on(QueryRunner runner) {
    return with(selection.on(runner));
  }

  /** All of them, in a list of their own. */
  public final List<E> list() {
    return list(clauses());
  }

  /**
   * Hands all of them over in lists of {@code size}, one after the other, without holding more than
   * one in memory: SQLAlchemy's {@code yield_per} and {@code partitions}. What is loaded with the
   * objects is loaded for each list; only a list cannot be joined, since its rows might be parted.
   * The consumer may use the session, but must not end its transaction.
   *
   * @return how many objects there were
   * @throws dev.aludel.error.QueryException if a list is joined
   */
  public final long partitions(int size, Consumer<List<E>> consumer) {
    if (size < 1) {
      throw new QueryException(ErrorCode.LIMIT_IS_NEGATIVE, "partitions", size);
    }
    return selection
        .runner()
        .partitions(
            table(),
            Fetch.of(
                withCriteria(clauses()).giving(selection.bindings()),
                lockedOptions().plan(table())),
            lockedOptions(),
            size,
            consumer);
  }

  /** Hands all of them over one after the other, as {@link #partitions} of 1,000 does. */
  public final long each(Consumer<? super E> consumer) {
    return partitions(PARTITION, some -> some.forEach(consumer));
  }

  /** The first, if there is one; adds {@code limit 1}. */
  public final Optional<E> first() {
    return list(atMost(1)).stream().findFirst();
  }

  /**
   * The only one. Reads two at most.
   *
   * @throws dev.aludel.error.NoResultException if there is none
   * @throws dev.aludel.error.MultipleResultsException if there are more
   */
  public final E one() {
    return Running.one(list(atMost(2)), this);
  }

  /**
   * The only one, if there is one. Reads two at most.
   *
   * @throws dev.aludel.error.MultipleResultsException if there are more
   */
  public final Optional<E> oneOrNone() {
    return Running.oneOrNone(list(atMost(2)), this);
  }

  /** How many {@link #list} would answer, limit and offset included. */
  public final long count() {
    return Running.count(selection.runner(), withCriteria(clauses()), selection.bindings());
  }

  /** Whether {@link #list} would answer any; stops at the first row. */
  public final boolean exists() {
    return Running.exists(selection.runner(), withCriteria(clauses()), selection.bindings());
  }

  /** The text for this database; values are {@code ?}. */
  public final String sql(Dialect dialect) {
    return dialect.render(select().openFetch().select()).text();
  }

  /** The text for the database of this name: {@code "h2"}, {@code "postgresql"}. */
  public final String sql(String dialect) {
    return sql(Dialect.named(dialect));
  }

  /**
   * The text for this database with the values written into it; see {@link
   * QueryStatement#literalSql}.
   */
  public final String literalSql(Dialect dialect) {
    return dialect.renderLiterally(select().fetch().select());
  }

  /** Its SQL, as PostgreSQL takes it. */
  @Override
  public final String toString() {
    return sql("postgresql");
  }

  private List<E> list(Clauses changed) {
    return selection.runner().entities(table(), select(withCriteria(changed)));
  }

  /** As it is handed to who runs it. */
  final EntitySelect select() {
    return select(clauses());
  }

  private EntitySelect select(Clauses changed) {
    return new EntitySelect(table(), changed, lockedOptions(), selection.bindings());
  }

  private Clauses atMost(long objects) {
    Clauses clauses = clauses();
    return clauses.with(clauses.page().giving(selection.bindings())).atMost(objects);
  }

  private ExecutionOptions lockedOptions() {
    Lock lock = clauses().page().lock();
    ExecutionOptions given = selection.options().giving(selection.bindings());
    return lock == null ? given : given.lock(lock);
  }

  /** With what the runner demands of the rows that are read. */
  private Clauses withCriteria(Clauses clauses) {
    return Criteria.demanded(selection.runner().criteria(selection.options().named()), clauses);
  }

  private Clauses clauses() {
    return selection.clauses();
  }

  private Q with(Clauses changed) {
    return with(selection.with(changed));
  }
}
