package dev.aludel.session;

import dev.aludel.jdbc.Row;
import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EdgeKind;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Mappers;
import dev.aludel.schema.Column;
import java.util.List;

/**
 * The columns of a model that the database fills or changes: which of them a statement answers, so
 * that objects have them at once, and which become unset, to be loaded when they are read.
 *
 * <p>The version that the database makes is always answered: the next change needs it. What is
 * answered is the truth also where the application had set another value.
 */
final class FetchedColumns {

  private FetchedColumns() {}

  /** What the database fills where an INSERT leaves it out. */
  static ColumnSet filled(EntityMapper<?> mapper) {
    List<Column> columns = mapper.table().columns();
    ColumnSet filled = ColumnSet.of(mapper.fetchedOnInsert()).and(serverVersion(mapper));
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).serverDefault().isPresent() && mapper.isMapped(i)) {
        filled = filled.and(ColumnSet.of(i));
      }
    }
    return filled;
  }

  /** The columns of {@link #filled} that an INSERT of some columns answers. */
  static ColumnSet answeredByInsert(EntityMapper<?> mapper, ColumnSet filled, ColumnSet sent) {
    ColumnSet key = ColumnSet.of(mapper.table().primaryKey());
    ColumnSet left = filled.without(sent);
    return mapper.isEagerOnInsert()
        ? left.and(ColumnSet.of(mapper.fetchedOnInsert()).without(key.without(left)))
        : left.without(left.without(key.and(serverVersion(mapper))));
  }

  /** The columns that new objects must load again, for they were sent and not answered. */
  static ColumnSet expiredByInsert(EntityMapper<?> mapper) {
    return mapper.isEagerOnInsert()
        ? ColumnSet.NONE
        : ColumnSet.of(mapper.fetchedOnInsert()).without(ColumnSet.of(mapper.table().primaryKey()));
  }

  /**
   * The columns that an UPDATE answers.
   *
   * @param expressed what it lets the database calculate
   */
  static ColumnSet answeredByUpdate(EntityMapper<?> mapper, ColumnSet expressed) {
    ColumnSet version = serverVersion(mapper);
    return mapper.isEagerOnUpdate()
        ? ColumnSet.of(mapper.fetchedOnUpdate()).and(version).and(expressed)
        : version;
  }

  /** The columns that an UPDATE changes and does not answer. */
  static ColumnSet expiredByUpdate(EntityMapper<?> mapper, ColumnSet expressed) {
    return mapper.isEagerOnUpdate()
        ? ColumnSet.NONE
        : ColumnSet.of(mapper.fetchedOnUpdate()).and(expressed);
  }

  /** Gives an object what its row has: some of the columns that are answered. */
  static void read(EntityState row, ColumnSet some, Row answer, ColumnSet answered) {
    for (int column : some.toArray()) {
      forget(row, column);
      int at = answered.indexOf(column) + 1;
      Mappers.readColumn(row.mapper(), row.entity(), column, answer, at);
      row.markSet(column);
    }
  }

  /** Makes a column unset, and with a foreign key what it refers to. */
  static void forget(EntityState row, int column) {
    row.markUnset(column);
    for (Edge edge : row.mapper().edges()) {
      if (edge.kind() == EdgeKind.TO_ONE && ColumnSet.of(edge.foreignKey()).contains(column)) {
        row.forget(edge.attribute());
      }
    }
  }

  private static ColumnSet serverVersion(EntityMapper<?> mapper) {
    return mapper.hasServerVersion() ? ColumnSet.of(mapper.version()) : ColumnSet.NONE;
  }
}
