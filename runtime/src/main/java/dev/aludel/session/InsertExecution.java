package dev.aludel.session;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.MappingException;
import dev.aludel.jdbc.JdbcConnection;
import dev.aludel.jdbc.Parameters;
import dev.aludel.jdbc.Row;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Mappers;
import dev.aludel.schema.ServerDefault;
import dev.aludel.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Inserts rows of one shape, and reads back what the database filled. Which answer belongs to which
 * row is never left to the order of the answers: it is told by the numbers that the database gave,
 * which ascend in the order of the rows (SQLAlchemy's sentinel), or descend where the key is
 * declared to count down, or by keys that were known before.
 */
final class InsertExecution {
  private final JdbcConnection connection;
  private final StatementTexts texts;
  private final FlushStep.Insert step;
  private final EntityMapper<?> mapper;
  private final Table table;
  private final ColumnSet key;
  private final ColumnSet answered;
  private final boolean countsDown;

  InsertExecution(JdbcConnection connection, StatementTexts texts, FlushStep.Insert step) {
    this.connection = connection;
    this.texts = texts;
    this.step = step;
    this.mapper = step.mapper();
    this.table = mapper.table();
    this.key = ColumnSet.of(table.primaryKey());
    this.answered = step.returning().isEmpty() ? ColumnSet.NONE : step.returning().and(key);
    this.countsDown =
        table
            .column(table.primaryKey()[0])
            .serverDefault()
            .filter(ServerDefault::countsDown)
            .isPresent();
  }

  void execute() {
    int size = chunkSize();
    List<EntityState> rows = step.rows();
    for (int from = 0; from < rows.size(); from += size) {
      insert(rows.subList(from, Math.min(rows.size(), from + size)));
    }
  }

  /** How many rows one statement takes; one by one where answers could not be told apart. */
  private int chunkSize() {
    int columns = Math.max(1, step.columns().size());
    if (!isMatchedByKey() && !isCounted()) {
      return 1;
    }
    if (isArrays()) {
      return Integer.MAX_VALUE;
    }
    int most = texts.dialect().maxParameters() / columns;
    return Math.max(1, Math.min(texts.dialect().maxRowsPerInsert(), most));
  }

  /** Whether the database's numbers tell the order: those of a trigger may not. */
  private boolean isCounted() {
    return mapper.hasLongKey()
        && !ColumnSet.of(mapper.fetchedOnInsert()).contains(table.primaryKey()[0]);
  }

  private boolean isArrays() {
    return texts.dialect().supportsArrayInsert()
        && step.rows().size() > 1
        && !step.columns().isEmpty();
  }

  /** Whether the answered rows have a key that the objects had before. */
  private boolean isMatchedByKey() {
    return key.without(step.returning()).equals(key);
  }

  private void insert(List<EntityState> rows) {
    int[] columns = step.columns().toArray();
    if (isArrays()) {
      Parameters parameters = new Parameters(columns.length);
      RowParameters.addColumns(parameters, table, columns, rows);
      send(texts.insertFromArrays(table, step.columns(), answered), parameters, rows);
      return;
    }
    List<@Nullable Object[]> values = new ArrayList<>(rows.size());
    for (EntityState row : rows) {
      values.add(RowValues.of(row, columns));
    }
    Parameters parameters = new Parameters(columns.length * rows.size());
    new RowParameters(table, columns).addAll(parameters, values);
    send(rowsText(rows), parameters, rows);
  }

  /** One row with all columns has a text that was written at build time. */
  private String rowsText(List<EntityState> rows) {
    boolean whole =
        rows.size() == 1 && answered.isEmpty() && step.columns().size() == table.columns().size();
    String written = whole ? Mappers.insert(mapper).in(texts.dialect().name()) : "";
    return written.isEmpty() ? texts.insert(table, step.columns(), rows.size(), answered) : written;
  }

  private void send(String sql, Parameters parameters, List<EntityState> rows) {
    if (answered.isEmpty()) {
      connection.update(sql, parameters);
    } else {
      connection.query(sql, parameters, answer -> readBack(answer, rows));
    }
  }

  private int readBack(Row answer, List<EntityState> rows) {
    if (isMatchedByKey() && rows.size() > 1) {
      readByKey(answer, rows);
    } else {
      readInOrder(answer, rows);
    }
    return rows.size();
  }

  /** A database gives numbers in the order of the rows; it may answer them in another. */
  private void readInOrder(Row answer, List<EntityState> rows) {
    int[] columns = answered.toArray();
    int descents = 0;
    long last = Long.MIN_VALUE;
    for (EntityState row : rows) {
      require(answer.next());
      read(answer, row, columns);
      if (rows.size() > 1) {
        long number = numberOf(row);
        descents += number > last ? 0 : 1;
        last = number;
      }
    }
    if (descents > 0) {
      require(descents < rows.size() - 1); // Each before the one before: they count the other way.
      sort(rows, columns);
    }
  }

  /** Gives what was answered to the rows by its numbers: the first has the one given first. */
  private void sort(List<EntityState> rows, int[] columns) {
    TreeMap<Long, Object> answers = new TreeMap<>();
    for (EntityState row : rows) {
      Object answer = Mappers.create(mapper);
      copy(row.entity(), answer, columns);
      require(answers.put(numberOf(row), answer) == null);
    }
    Iterator<Object> sorted = answers.values().iterator();
    rows.forEach(row -> copy(sorted.next(), row.entity(), columns));
  }

  private void copy(Object from, Object to, int[] columns) {
    for (int column : columns) {
      Mappers.copy(mapper, from, to, column);
    }
  }

  private void readByKey(Row answer, List<EntityState> rows) {
    Map<Object, EntityState> byKey = new HashMap<>();
    rows.forEach(row -> byKey.put(IdentityMap.keyOf(row), row));
    int[] columns = answered.toArray();
    while (answer.next()) {
      read(answer, Objects.requireNonNull(byKey.get(answeredKey(answer))), columns);
    }
  }

  private Object answeredKey(Row answer) {
    List<Object> values = new ArrayList<>();
    for (int column : table.primaryKey()) {
      int at = answered.indexOf(column) + 1;
      values.add(Objects.requireNonNull(answer.get(at, table.column(column).type())));
    }
    return values.size() == 1 ? values.get(0) : values;
  }

  /** The key, such that one that was given later is greater. */
  private long numberOf(EntityState row) {
    long number = ((Number) IdentityMap.keyOf(row)).longValue();
    return countsDown ? ~number : number;
  }

  private void read(Row answer, EntityState row, int[] columns) {
    int at = 1;
    for (int column : columns) {
      Mappers.readColumn(mapper, row.entity(), column, answer, at++);
      row.markSet(column);
    }
  }

  private void require(boolean expected) {
    if (!expected) {
      throw new MappingException(ErrorCode.KEYS_DO_NOT_TELL_ROWS, table);
    }
  }
}
