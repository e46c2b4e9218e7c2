package dev.aludel.session;

import dev.aludel.dialect.Rendered;
import dev.aludel.loading.EntityLoader;
import dev.aludel.loading.Fetching;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.Reading;
import dev.aludel.query.ChangeStatement;
import dev.aludel.query.Criteria;
import dev.aludel.query.EntitySelect;
import dev.aludel.query.EntityTable;
import dev.aludel.query.ExecutionOptions;
import dev.aludel.query.Fetch;
import dev.aludel.query.LoadPlan;
import dev.aludel.query.ReturningStatement;
import dev.aludel.sql.Insert;
import dev.aludel.sql.Query;
import dev.aludel.sql.SqlStatement;
import dev.aludel.sql.With;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

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
      return session
          .connection()
          .query(
              query.rendered().text(),
              query.rendered().binds(),
              session.refreshing().loader(plan.mapper(), options));
    }
    return Fetching.list(
        query.root(), query.rendered(), select::fetch, session.refreshing().port(plan, options));
  }

  long partitions(
      Fetch fetch, ExecutionOptions options, int size, Consumer<List<Object>> consumer) {
    if (options.isAutoflushing()) {
      session.autoflush(fetch.root().plan().mapper());
    }
    return Fetching.partitions(
        fetch, size, session.refreshing().port(fetch.root().plan(), options), consumer);
  }

  <R> List<R> rows(Query select, Reading<R> reading) {
    Rendered rendered = rendered(select);
    List<R> all = session.connection().query(rendered.text(), rendered.binds(), reading::all);
    followed(select);
    return all;
  }

  /** Changes rows and reads what that returns; objects follow as they do after each change. */
  <R> List<R> returned(ReturningStatement<R> asked) {
    Listeners listeners = session.listeners();
    Criteria criteria = listeners.criteria(Set.of());
    ReturningStatement<R> statement = criteria == null ? asked : asked.demanding(criteria);
    EntityMapper<?> mapper = statement.change().mapper().orElse(null);
    if (mapper == null) {
      return returnedByAny(statement);
    }
    ChangeStatement change = statement.change();
    listeners.tell((listener, hearing) -> listener.beforeBulkChange(hearing, change));
    flusher.flush();
    SqlStatement tree = BulkChange.of(statement.trees().get(0), mapper, factory.now());
    List<R> rows =
        new BulkSynchronization(session, mapper, tree).returned(statement.reading(session));
    listeners.tell((listener, hearing) -> listener.afterBulkChange(hearing, change, rows.size()));
    return rows;
  }

  private <R> List<R> returnedByAny(ReturningStatement<R> statement) {
    flusher.flush();
    List<R> rows = new ArrayList<>();
    for (SqlStatement tree : statement.trees()) {
      Rendered rendered = factory.texts().render(tree);
      Reading<R> reading = statement.reading(session);
      session.connection().requireWritable(rendered.text());
      rows.addAll(session.connection().query(rendered.text(), rendered.binds(), reading::all));
      if (!(tree instanceof Insert insert) || insert.updates()) {
        session.objects().changedInBulk(null);
      }
    }
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
    if (select instanceof With with && with.changes()) {
      flusher.flush();
      session.connection().requireWritable(rendered.text());
    } else {
      session.autoflush(rendered.text());
    }
    return rendered;
  }

  /** Rows may have been changed by a common table. */
  private void followed(Query select) {
    if (select instanceof With with && with.changes()) {
      session.objects().changedInBulk(null);
    }
  }

  /** The objects of a table as components of rows. */
  @SuppressWarnings("unchecked") // The table's mapper makes the table's objects.
  <E> Reading<E> reading(EntityTable<E, ?> table) {
    LoadPlan plan = table.aludelDeclared();
    EntityLoader loader = session.loads().loader(plan);
    int key = plan.indexOf(plan.mapper().table().primaryKey()[0]);
    return (row, at) -> row.isNull(at + key) ? null : (E) loader.load(row, at);
  }

  /** Changes rows of a table with no model that is known: any object may be of another state. */
  long change(SqlStatement statement) {
    long rows = send(statement);
    if (!(statement instanceof Insert insert) || insert.updates()) {
      session.objects().changedInBulk(null);
    }
    return rows;
  }

  /** Changes rows of a model's table: only its objects may be of another state. */
  long change(ChangeStatement asked, Synchronize how) {
    EntityMapper<?> mapper = asked.mapper().orElse(null);
    if (mapper == null) {
      long rows = 0;
      for (SqlStatement tree : demanded(asked).trees()) {
        rows += change(tree);
      }
      return rows;
    }
    Listeners listeners = session.listeners();
    ChangeStatement statement = demanded(asked);
    listeners.tell((listener, hearing) -> listener.beforeBulkChange(hearing, statement));
    flusher.flush();
    SqlStatement tree = BulkChange.of(statement.tree(), mapper, factory.now());
    long rows = new BulkSynchronization(session, mapper, tree).execute(statement, how);
    listeners.tell((listener, hearing) -> listener.afterBulkChange(hearing, statement, rows));
    return rows;
  }

  private ChangeStatement demanded(ChangeStatement asked) {
    Criteria criteria = session.listeners().criteria(Set.of());
    return criteria == null ? asked : asked.demanding(criteria);
  }

  private long send(SqlStatement statement) {
    flusher.flush();
    Rendered rendered = factory.texts().render(statement);
    return session.connection().update(rendered.text(), rendered.binds());
  }
}
