package dev.aludel.session;

import dev.aludel.dialect.Rendered;
import dev.aludel.loading.EntityLoader;
import dev.aludel.loading.Fetching;
import dev.aludel.loading.LoadPort;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.FlushTime;
import dev.aludel.mapping.Reading;
import dev.aludel.query.ChangeStatement;
import dev.aludel.query.Criteria;
import dev.aludel.query.EntitySelect;
import dev.aludel.query.EntityTable;
import dev.aludel.query.ExecutionOptions;
import dev.aludel.query.Fetch;
import dev.aludel.query.LoadPlan;
import dev.aludel.query.ReturningStatement;
import dev.aludel.query.RowSelect;
import dev.aludel.sql.Given;
import dev.aludel.sql.Insert;
import dev.aludel.sql.Query;
import dev.aludel.sql.SqlStatement;
import dev.aludel.sql.With;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Sends the statements that the application composed. */
final class SessionQueries {
  private final Session session;
  private final SessionFactory factory;
  private final Flusher flusher;

  SessionQueries(Session session, SessionFactory factory, Flusher flusher) {
    this.session = session;
    this.factory = factory;
    this.flusher = flusher;
  }

  /** The objects of a query with what its plan loads with them. */
  List<Object> entities(EntitySelect select) {
    ExecutionOptions options = select.options();
    PreparedQuery query = factory.texts().prepared(select);
    LoadPlan plan = query.root().plan();
    if (options.isAutoflushing()) {
      session.autoflush(plan.isPlain() ? query.rendered().text() : plan.mapper());
    }
    if (plan.isPlain() && options.named().isEmpty()) {
      EntityLoader loader = session.refreshing().loader(plan.mapper(), options);
      Rendered rendered = query.rendered();
      return session.loads().query(rendered, row -> loader.read(row, query.root().room()));
    }
    LoadPort port = session.refreshing().port(plan, options);
    return !query.subqueries().isEmpty() && port.connection().answersTogether()
        ? Fetching.list(query.root(), query.pipeline(), query.subqueries(), port)
        : Fetching.list(query.root(), query.rendered(), select::fetch, port);
  }

  long partitions(
      Fetch fetch, ExecutionOptions options, int size, Consumer<List<Object>> consumer) {
    if (options.isAutoflushing()) {
      session.autoflush(fetch.root().plan().mapper());
    }
    return Fetching.partitions(
        fetch, size, session.refreshing().port(fetch.root().plan(), options), consumer);
  }

  <R> List<R> rows(RowSelect select, Reading<R> reading) {
    Rendered known = factory.texts().prepared(select);
    if (known == null) {
      return rows(select.query(), reading);
    }
    session.autoflush(known.text());
    return session.loads().query(known, reading::all);
  }

  private <R> List<R> rows(Query select, Reading<R> reading) {
    Rendered rendered = rendered(select);
    List<R> all = session.loads().query(rendered, reading::all);
    followed(select);
    return all;
  }

  /** Changes rows and reads what that returns; objects follow as they do after each change. */
  <R> List<R> returned(ReturningStatement<R> asked) {
    Criteria criteria = demands();
    ReturningStatement<R> statement = criteria == null ? asked : asked.demanding(criteria);
    EntityMapper<?> mapper = statement.change().mapper().orElse(null);
    if (mapper == null) {
      return returnedByAny(statement);
    }
    return inBulk(
        statement.change(),
        () -> {
          SqlStatement tree = BulkChange.of(statement.trees().get(0), mapper, now());
          return new BulkSynchronization(session, mapper, tree)
              .returned(statement.reading(session));
        },
        List::size);
  }

  private <R> List<R> returnedByAny(ReturningStatement<R> statement) {
    flusher.flush();
    return Nesting.returned(
        session.connection(),
        statement.trees(),
        tree -> returned(tree, statement.reading(session)));
  }

  private <R> List<R> returned(SqlStatement tree, Reading<R> reading) {
    Rendered rendered = factory.texts().render(tree);
    session.connection().requireWritable(rendered.text());
    List<R> rows = session.connection().query(rendered.text(), rendered.binds(), reading::all);
    changed(tree);
    return rows;
  }

  <R> long rows(Query select, Supplier<Reading<R>> readings, int size, Consumer<List<R>> consumer) {
    Rendered rendered = rendered(select);
    long count =
        session
            .connection()
            .<Long>query(
                rendered.text(),
                rendered.binds(),
                size,
                row -> Reading.partitions(row, size, readings, consumer));
    followed(select);
    return count;
  }

  private Rendered rendered(Query select) {
    Rendered rendered = factory.texts().render(select);
    if (changes(select)) {
      flusher.flush();
      session.connection().requireWritable(rendered.text());
    } else {
      session.autoflush(rendered.text());
    }
    return rendered;
  }

  /** Rows may have been changed by a common table. */
  private void followed(Query select) {
    if (changes(select)) {
      session.objects().changedInBulk(null);
    }
  }

  /** Whether a common table changes rows. */
  private static boolean changes(Query select) {
    Query query = select instanceof Given given ? given.query() : select;
    return query instanceof With with && with.changes();
  }

  /** The objects of a table as components of rows. */
  @SuppressWarnings("unchecked") // The table's mapper makes the table's objects.
  <E> Reading<E> reading(EntityTable<E, ?> table) {
    return (Reading<E>) reading(session, table.aludelDeclared());
  }

  /** The objects that a plan loads as components of rows; null without a row. */
  static Reading<Object> reading(Session session, LoadPlan plan) {
    return reading(session.loads().loader(plan), plan.mapper());
  }

  /** The same of what a loader makes. */
  static Reading<Object> reading(EntityLoader loader, EntityMapper<?> mapper) {
    int key = loader.keyAt(0, 0);
    return mapper.hasLongKey()
        ? (row, at) -> row.isNullKey(at + key) ? null : loader.load(row, at)
        : (row, at) -> row.isNull(at + key) ? null : loader.load(row, at);
  }

  /** Changes rows of a table with no model that is known. */
  long change(SqlStatement statement) {
    long rows = send(statement);
    changed(statement);
    return rows;
  }

  /** Any object may be of another state than the rows that this changed. */
  private void changed(SqlStatement statement) {
    if (!(statement instanceof Insert insert) || insert.updates()) {
      session.objects().changedInBulk(null);
    }
  }

  /** Changes rows of a model's table: only its objects may be of another state. */
  long change(ChangeStatement asked, Synchronize how) {
    Criteria criteria = demands();
    ChangeStatement statement = criteria == null ? asked : asked.demanding(criteria);
    EntityMapper<?> mapper = statement.mapper().orElse(null);
    if (flusher.isFlushing()) {
      return changeWithinFlush(statement);
    }
    if (mapper == null) {
      List<SqlStatement> trees = statement.trees();
      // Not in the savepoint, whose end objects do not hear of.
      flusher.flush();
      return Nesting.changed(session.connection(), trees, this::change);
    }
    return inBulk(
        statement,
        () -> {
          SqlStatement tree = BulkChange.of(statement.tree(), mapper, now());
          return new BulkSynchronization(session, mapper, tree).execute(statement, how);
        },
        Long::longValue);
  }

  /** What a listener sends within a flush: it goes out as it is, and objects do not follow. */
  private long changeWithinFlush(ChangeStatement statement) {
    EntityMapper<?> mapper = statement.mapper().orElse(null);
    long rows = 0;
    for (SqlStatement tree : statement.trees()) {
      rows += update(mapper == null ? tree : BulkChange.of(tree, mapper, now()));
    }
    return rows;
  }

  /** Flushes and changes rows, between what listeners hear before and after. */
  private <T> T inBulk(ChangeStatement statement, Supplier<T> change, ToLongFunction<T> rows) {
    Listeners listeners = session.listeners();
    listeners.tell((listener, hearing) -> listener.beforeBulkChange(hearing, statement));
    flusher.flush();
    T result = change.get();
    long count = rows.applyAsLong(result);
    listeners.tell((listener, hearing) -> listener.afterBulkChange(hearing, statement, count));
    return result;
  }

  private FlushTime now() {
    return factory.now(session.filters());
  }

  private @Nullable Criteria demands() {
    return session.listeners().criteria(Set.of());
  }

  private long send(SqlStatement statement) {
    flusher.flush();
    return update(statement);
  }

  private long update(SqlStatement statement) {
    Rendered rendered = factory.texts().render(statement);
    return session.connection().update(rendered.text(), rendered.binds());
  }
}
