package dev.aludel.session;

import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.FlushTime;
import dev.aludel.mapping.Mappers;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import dev.aludel.sql.Arithmetic;
import dev.aludel.sql.Bind;
import dev.aludel.sql.ColumnReference;
import dev.aludel.sql.Conflict;
import dev.aludel.sql.Identifier;
import dev.aludel.sql.Insert;
import dev.aludel.sql.InsertRows;
import dev.aludel.sql.Literal;
import dev.aludel.sql.SelectColumn;
import dev.aludel.sql.SqlExpression;
import dev.aludel.sql.SqlStatement;
import dev.aludel.sql.Update;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives an update of many rows what a flush would give each of them. */
final class BulkChange {

  private BulkChange() {}

  /** The statement that also sets what changes with every update, unless the application set it. */
  static SqlStatement of(SqlStatement statement, EntityMapper<?> mapper, FlushTime time) {
    return statement instanceof Update update ? withOnUpdate(update, mapper, time) : statement;
  }

  private static Update withOnUpdate(Update update, EntityMapper<?> mapper, FlushTime time) {
    Identifier row = update.from() == null ? null : update.table().qualifier();
    return new Update(
        update.table(),
        withOnUpdate(update.assignments(), row, mapper, time),
        update.from(),
        update.where(),
        update.returning());
  }

  /** What is assigned, and what changes with every update; {@code row} names the row's columns. */
  private static List<Update.Assignment> withOnUpdate(
      List<Update.Assignment> given,
      @Nullable Identifier row,
      EntityMapper<?> mapper,
      FlushTime time) {
    List<Identifier> set = given.stream().map(Update.Assignment::column).toList();
    // No row's object: it only takes what the mapper gives.
    Object example = Mappers.create(mapper);
    EntityState state = Mappers.state(example);
    Mappers.applyOnUpdate(mapper, example, time);
    List<Update.Assignment> assignments = new ArrayList<>(given);
    Table table = mapper.table();
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.column(i);
      if (state.isChanged(i) && !set.contains(column.identifier()) && TableParts.keeps(mapper, i)) {
        Object value = Mappers.value(mapper, example, i);
        Bind bind = new Bind(column.type(), value, column.isSensitive());
        assignments.add(new Update.Assignment(column.identifier(), bind));
      }
    }
    int version = mapper.writtenVersion();
    if (version >= 0
        && TableParts.keeps(mapper, version)
        && !set.contains(table.column(version).identifier())) {
      assignments.add(nextVersion(table.column(version), row, time));
    }
    return assignments;
  }

  /** The insert that also sets the model's defaults, and answers all columns. */
  static Insert ofAll(Insert insert, EntityMapper<?> mapper, FlushTime time) {
    Object example = Mappers.create(mapper);
    Mappers.applyDefaults(mapper, example, time);
    new Versions(time).begin(Mappers.state(example));
    List<Identifier> columns = new ArrayList<>(insert.columns());
    List<SqlExpression> values = new ArrayList<>(((InsertRows) insert.source()).rows().get(0));
    List<SelectColumn> returning = new ArrayList<>();
    for (int i = 0; i < mapper.columnCount(); i++) {
      Column column = mapper.table().column(i);
      if (Mappers.state(example).isSet(i) && !columns.contains(column.identifier())) {
        columns.add(column.identifier());
        values.add(
            new Bind(column.type(), Mappers.value(mapper, example, i), column.isSensitive()));
      }
      returning.add(SelectColumn.of(new ColumnReference(null, column.identifier())));
    }
    InsertRows row = new InsertRows(List.of(values));
    return new Insert(insert.table(), columns, row, conflict(insert, mapper, time), returning);
  }

  private static @Nullable Conflict conflict(
      Insert insert, EntityMapper<?> mapper, FlushTime time) {
    Conflict given = insert.conflict();
    if (given == null || !insert.updates()) {
      return given;
    }
    Identifier row = insert.table().qualifier();
    return new Conflict(
        given.columns(), withOnUpdate(given.assignments(), row, mapper, time), given.where());
  }

  /** Another version than any that was read: numbers go on, the rest is new. */
  private static Update.Assignment nextVersion(
      Column version, @Nullable Identifier row, FlushTime time) {
    SqlExpression next =
        switch (version.type().kind()) {
          case SMALLINT, INTEGER, BIGINT ->
              new Arithmetic(
                  Arithmetic.Operator.ADD,
                  new ColumnReference(row, version.identifier()),
                  Literal.of(1));
          case TIMESTAMP -> new Bind(version.type(), time.localDateTime(), false);
          case TIMESTAMP_WITH_TIME_ZONE -> new Bind(version.type(), time.instant(), false);
          default -> new Bind(version.type(), UUID.randomUUID(), false);
        };
    return new Update.Assignment(version.identifier(), next);
  }
}
