package dev.aludel.session;

import dev.aludel.error.AludelException;
import dev.aludel.jdbc.JdbcConnection;
import dev.aludel.jdbc.Row;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.Reading;
import dev.aludel.mapping.TextCall;
import dev.aludel.mapping.TextRunner;
import dev.aludel.query.LoadPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sends one statement that was written as SQL text, and keeps the session in step with it. */
final class SessionTexts implements TextRunner.Answers {
  private final Session session;
  private final Flusher flusher;
  private final TextCall call;

  SessionTexts(Session session, Flusher flusher, TextCall call) {
    this.session = session;
    this.flusher = flusher;
    this.call = call;
  }

  /** Sends it; an error says which method did. */
  <R> R send(Function<TextRunner.Answers, R> use) {
    try {
      return use.apply(this);
    } catch (AludelException e) {
      e.note("in " + call.method());
      throw e;
    }
  }

  @Override
  public <R> List<R> rows(TextRunner.Reader<R> reader) {
    JdbcConnection connection = ready();
    return connection.query(
        call.sql(session.dialect().name()),
        call.parameters(),
        row -> {
          sent();
          return read(row, reader);
        });
  }

  @Override
  public long change() {
    JdbcConnection connection = ready();
    long rows = connection.update(call.sql(session.dialect().name()), call.parameters());
    sent();
    return rows;
  }

  private JdbcConnection ready() {
    if (call.effect() == TextCall.Effect.NONE) {
      session.autoflush(call.method());
    } else {
      flusher.flush();
    }
    return session.connection();
  }

  private void sent() {
    if (call.effect() == TextCall.Effect.CHANGES) {
      session.objects().changedInBulk(call.changed());
    }
  }

  @SuppressWarnings("NullAway") // A list of single values holds null where one is NULL.
  private <R> List<R> read(Row row, TextRunner.Reader<R> reader) {
    Objects objects = new Objects();
    List<R> results = new ArrayList<>();
    while (row.next()) {
      results.add(reader.read(row, objects));
    }
    return results;
  }

  /** The readings of one result, one for each place of a row where an object is. */
  private final class Objects implements TextRunner.Entities {
    private final Map<Integer, Reading<Object>> readings = new HashMap<>();
    private @Nullable Reading<Object> last;
    private int lastIndex;

    @Override
    @SuppressWarnings("unchecked") // The mapper makes these objects.
    public <E> @Nullable E at(EntityMapper<E> mapper, Row row, int index) {
      Reading<Object> reading = last;
      if (reading == null || lastIndex != index) {
        reading =
            readings.computeIfAbsent(
                index, at -> SessionQueries.reading(session, LoadPlan.declared(mapper)));
        last = reading;
        lastIndex = index;
      }
      return (E) reading.read(row, index);
    }
  }
}
