package dev.aludel.jdbc;

import dev.aludel.sql.Bind;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Queries that travel to the database together, and whose answers come back together: one round
 * trip for all. Each is planned, counted and reported by itself. For connections that {@linkplain
 * JdbcConnection#answersTogether can do that}; sent once, by one thread.
 */
public final class Pipeline {
  private final List<Query> queries = new ArrayList<>();
  private boolean reading = true;

  /** Nothing to send yet. */
  public Pipeline() {}

  /**
   * Adds a query.
   *
   * @param reads whether it only reads, as {@link JdbcConnection#read}
   */
  public void add(String sql, List<Bind> binds, boolean reads) {
    reading &= reads;
    queries.add(new Query(sql, binds));
  }

  /** Reads the answer to one of the queries, numbered from 0; each can be read once. */
  public <T extends @Nullable Object> T read(int number, RowReader<T> reader) {
    return queries.get(number).read(reader);
  }

  /** Sends them; what the reader did not read of the answers when it returns is given up. */
  <T extends @Nullable Object> T send(
      Preparation preparation, Driver driver, Reporter reporter, Function<Pipeline, T> reader) {
    String sql = queries.stream().map(query -> query.sql).collect(Collectors.joining("; "));
    Parameters parameters = parameters();
    long start = 0;
    for (Query query : queries) {
      start = reporter.start(query.sql);
    }
    try (PreparedStatement statement = preparation.prepare(sql, reading)) {
      parameters.bindTo(statement, driver);
      statement.execute();
      for (Query query : queries) {
        query.answer = new Row(statement.getResultSet(), driver, query.sql);
        query.reported = new Reported(reporter, start);
        statement.getMoreResults(Statement.KEEP_CURRENT_RESULT);
      }
      T result = reader.apply(this);
      queries.forEach(Query::report);
      return result;
    } catch (SQLException e) {
      throw reporter.failed(e, sql, parameters, start);
    }
  }

  private Parameters parameters() {
    List<Bind> all = new ArrayList<>();
    queries.forEach(query -> all.addAll(query.binds));
    return Parameters.of(all);
  }

  /** Who is to hear of a query that was sent at this time. */
  private record Reported(Reporter reporter, long start) {}

  /** One of the queries, and its answer once it is there. */
  private static final class Query {
    private final String sql;
    private final List<Bind> binds;
    private @Nullable Row answer;
    private @Nullable Reported reported;

    Query(String sql, List<Bind> binds) {
      this.sql = sql;
      this.binds = binds;
    }

    <T extends @Nullable Object> T read(RowReader<T> reader) {
      T result = reader.read(Objects.requireNonNull(answer));
      report();
      return result;
    }

    /** Once: after it was read, or when it is given up. */
    void report() {
      if (reported != null && reported.reporter.isHeard()) {
        long rows = Objects.requireNonNull(answer).count();
        reported.reporter.succeeded(sql, Parameters.of(binds), 1, reported.start, rows);
      }
      reported = null;
    }
  }
}
