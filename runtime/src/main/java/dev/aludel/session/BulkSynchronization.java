package dev.aludel.session;

import dev.aludel.dialect.Rendered;
import dev.aludel.error.ErrorCode;
import dev.aludel.error.SessionStateException;
import dev.aludel.jdbc.Row;
import dev.aludel.mapping.Changes;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Reading;
import dev.aludel.query.ChangeStatement;
import dev.aludel.query.RowTest;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import dev.aludel.sql.ColumnReference;
import dev.aludel.sql.Delete;
import dev.aludel.sql.Identifier;
import dev.aludel.sql.SelectColumn;
import dev.aludel.sql.SqlStatement;
import dev.aludel.sql.Update;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sends an update or delete of many rows of one model, and lets the session's objects follow. */
final class BulkSynchronization {
  private final Session session;
  private final EntityMapper<?> mapper;
  private final SqlStatement tree;

  BulkSynchronization(Session session, EntityMapper<?> mapper, SqlStatement tree) {
    this.session = session;
    this.mapper = mapper;
    this.tree = tree;
  }

  long execute(ChangeStatement statement, Synchronize how) {
    RowTest test = statement.rowTest().orElse(null);
    if (how == Synchronize.EVALUATE && test == null) {
      throw new SessionStateException(ErrorCode.CONDITION_IS_NOT_EVALUABLE, mapper.model());
    }
    boolean anybody = session.objects().identities().of(mapper).size() > 0;
    if (how == Synchronize.NONE || (how == Synchronize.AUTO && !anybody)) {
      session.objects().notedInBulk(mapper);
      return send(tree);
    }
    return how == Synchronize.FETCH || test == null ? fetch() : evaluate(test);
  }

  private long evaluate(RowTest test) {
    List<EntityState> unknown = new ArrayList<>();
    List<EntityState> matched = new ArrayList<>();
    for (EntityState state : known()) {
      @Nullable Boolean isMatched = test.test(state);
      if (isMatched == null) {
        unknown.add(state);
      } else if (isMatched) {
        matched.add(state);
      }
    }
    long rows = send(tree);
    session.objects().notedInBulk(mapper);
    matched.forEach(this::follow);
    unknown.forEach(EntityState::expire);
    return rows;
  }

  private List<EntityState> known() {
    List<EntityState> known = new ArrayList<>();
    session.objects().identities().forEach(mapper, known::add);
    return known;
  }

  private long fetch() {
    Reading<Boolean> none = (row, at) -> Boolean.TRUE;
    return returned(none).size();
  }

  /** Reads what the statement returns, and lets the objects of its rows follow. */
  <R> List<R> returned(Reading<R> reading) {
    List<SelectColumn> given =
        tree instanceof Update update ? update.returning() : ((Delete) tree).returning();
    Rendered rendered = session.texts().render(returningKeys(given));
    session.connection().requireWritable(rendered.text());
    List<R> rows = new ArrayList<>();
    List<Object> keys =
        session
            .connection()
            .query(
                rendered.text(),
                rendered.binds(),
                row -> readKeys(row, given.size() + 1, some -> rows.add(reading.read(some, 1))));
    session.objects().notedInBulk(mapper);
    for (Object key : keys) {
      EntityState state = session.objects().identities().find(mapper, key);
      if (state != null && state.get() != null) {
        follow(state);
      }
    }
    return rows;
  }

  private SqlStatement returningKeys(List<SelectColumn> given) {
    Identifier qualifier = qualifier(tree);
    List<SelectColumn> keys = new ArrayList<>(given);
    for (int column : mapper.table().primaryKey()) {
      Column keyColumn = mapper.table().column(column);
      keys.add(SelectColumn.of(new ColumnReference(qualifier, keyColumn.identifier())));
    }
    return tree instanceof Update update ? update.answering(keys) : ((Delete) tree).answering(keys);
  }

  /** What keys must say besides their names; null for nothing. */
  private static @Nullable Identifier qualifier(SqlStatement tree) {
    if (tree instanceof Update update) {
      return update.from() == null ? null : update.table().qualifier();
    }
    Delete delete = (Delete) tree;
    return delete.using() == null ? null : delete.table().qualifier();
  }

  private List<Object> readKeys(Row row, int at, Consumer<Row> each) {
    Table table = mapper.table();
    int[] columns = table.primaryKey();
    List<Object> keys = new ArrayList<>();
    while (row.next()) {
      each.accept(row);
      List<@Nullable Object> parts = new ArrayList<>();
      for (int i = 0; i < columns.length; i++) {
        parts.add(row.get(at + i, table.column(columns[i]).type()));
      }
      keys.add(columns.length == 1 ? Objects.requireNonNull(parts.get(0)) : parts);
    }
    return keys;
  }

  private void follow(EntityState state) {
    if (tree instanceof Update update) {
      update.assignments().forEach(set -> FetchedColumns.forget(state, indexOf(set)));
      ColumnSet answered = FetchedColumns.answeredByUpdate(mapper, ColumnSet.NONE);
      ColumnSet made = FetchedColumns.expiredByUpdate(mapper, answered);
      for (int column : made.and(answered).toArray()) {
        FetchedColumns.forget(state, column);
      }
      Changes.written(state);
    } else {
      session.objects().deletedInBulk(state);
    }
  }

  private int indexOf(Update.Assignment set) {
    return mapper.table().indexOf(set.column().text());
  }

  private long send(SqlStatement statement) {
    Rendered rendered = session.texts().render(statement);
    return session.connection().update(rendered.text(), rendered.binds());
  }
}
