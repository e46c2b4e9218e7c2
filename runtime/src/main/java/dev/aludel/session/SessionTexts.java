package dev.aludel.session;

import dev.aludel.error.AludelException;
import dev.aludel.jdbc.Cursor;
import dev.aludel.jdbc.JdbcConnection;
import dev.aludel.jdbc.Row;
import dev.aludel.loading.EntityLoader;
import dev.aludel.loading.Strategies;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.Reading;
import dev.aludel.mapping.TextCall;
import dev.aludel.mapping.TextRunner;
import dev.aludel.query.LoadPlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Sends one statement that was written as SQL text, and keeps the session in step with it. */
final class SessionTexts implements TextRunner.Answers {
  /** So many rows come in one trip, unless the session says otherwise. */
  private static final int FETCH_SIZE = 1_000;

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
    Objects objects = new Objects();
    List<R> results =
        connection.query(
            call.sql(session.texts().dialect().name()),
            call.parameters(),
            row -> {
              sent();
              return read(row, Integer.MAX_VALUE, reader, objects);
            });
    objects.loadEager();
    return results;
  }

  @Override
  public <R> Stream<R> stream(TextRunner.Reader<R> reader) {
    if (call.effect() != TextCall.Effect.NONE) {
      return rows(reader).stream();
    }
    JdbcConnection connection = ready();
    Integer wanted = connection.options().fetchSize();
    int size = wanted == null || wanted == 0 ? FETCH_SIZE : wanted;
    String sql = call.sql(session.texts().dialect().name());
    Cursor cursor = connection.cursor(sql, call.parameters(), size);
    return StreamSupport.stream(new Rows<>(cursor, size, reader), false).onClose(cursor::close);
  }

  @Override
  public long change() {
    JdbcConnection connection = ready();
    long rows = connection.update(call.sql(session.texts().dialect().name()), call.parameters());
    sent();
    return rows;
  }

  private JdbcConnection ready() {
    if (call.effect() == TextCall.Effect.NONE) {
      session.autoflush(call.method());
    } else if (!flusher.isFlushing()) {
      flusher.flush();
    }
    return session.connection();
  }

  private void sent() {
    if (call.effect() == TextCall.Effect.CHANGES && !flusher.isFlushing()) {
      session.objects().changedInBulk(call.changed());
    }
  }

  @SuppressWarnings("NullAway") // A list of single values holds null where one is NULL.
  private static <R> List<R> read(
      Row row, int most, TextRunner.Reader<R> reader, TextRunner.Entities objects) {
    List<R> results = new ArrayList<>();
    while (results.size() < most && row.next()) {
      results.add(reader.read(row, objects));
    }
    return results;
  }

  /**
   * The results of a cursor, read in lists as long as what the driver fetches at once; objects of
   * one list are no siblings of another's. Closes the cursor behind the last one.
   */
  private final class Rows<R> extends Spliterators.AbstractSpliterator<R> {
    private final Cursor cursor;
    private final int size;
    private final TextRunner.Reader<R> reader;
    private Iterator<R> some = Collections.emptyIterator();

    Rows(Cursor cursor, int size, TextRunner.Reader<R> reader) {
      super(Long.MAX_VALUE, Spliterator.ORDERED);
      this.cursor = cursor;
      this.size = size;
      this.reader = reader;
    }

    @Override
    public boolean tryAdvance(Consumer<? super R> action) {
      if (!some.hasNext()) {
        some = session.text(call, answers -> next()).iterator();
      }
      if (!some.hasNext()) {
        return false;
      }
      action.accept(some.next());
      return true;
    }

    private List<R> next() {
      Objects objects = new Objects();
      List<R> rows = cursor.read(row -> read(row, size, reader, objects));
      if (rows.isEmpty()) {
        cursor.close();
      }
      objects.loadEager();
      return rows;
    }

    /** None: a session is used by one thread. */
    @Override
    public @Nullable Spliterator<R> trySplit() {
      return null;
    }
  }

  /** The objects of one result. */
  private final class Objects implements TextRunner.Entities {
    private final Map<Integer, Place> places = new HashMap<>();
    private @Nullable Place last;
    private int lastIndex;

    @Override
    @SuppressWarnings("unchecked") // The mapper makes these objects.
    public <E> @Nullable E at(EntityMapper<? extends E> mapper, Row row, int index) {
      Place place = last;
      if (place == null || lastIndex != index) {
        place =
            places.computeIfAbsent(
                index, at -> new Place(session, LoadPlan.declared(mapper), call.namesFrom(at)));
        last = place;
        lastIndex = index;
      }
      return (E) place.read(row, index);
    }

    /** Loads what their models declare to come with them, now that all rows are read. */
    void loadEager() {
      for (Place place : places.values()) {
        Strategies.loadAll(place.plan, place.objects, session.loads());
      }
    }
  }

  /** Where objects are in the rows of one result. */
  private static final class Place {
    private final LoadPlan plan;
    private final Reading<Object> reading;
    private final boolean eager;
    private final Set<Object> objects = new LinkedHashSet<>();

    Place(Session session, LoadPlan plan, @Nullable List<String> names) {
      this.plan = plan;
      this.reading = reading(session, plan, names);
      this.eager = !plan.eager().isEmpty();
    }

    @Nullable Object read(Row row, int index) {
      Object object = reading.read(row, index);
      if (eager && object != null) {
        objects.add(object);
      }
      return object;
    }

    private static Reading<Object> reading(
        Session session, LoadPlan plan, @Nullable List<String> names) {
      int[] columns = names == null ? stored(plan) : null;
      if (names == null && columns == null) {
        return SessionQueries.reading(session, plan);
      }
      EntityLoader.Rows rows =
          new EntityLoader.Rows(SessionLoads.siblings(plan), columns, null, false, names);
      EntityLoader loader = session.loads().loader(plan.mapper(), null, rows);
      return SessionQueries.reading(loader, plan.mapper());
    }

    /** The columns without properties, which no text selects; null if there are none of these. */
    private static int @Nullable [] stored(LoadPlan plan) {
      int stored = plan.mapper().columnCount();
      if (plan.mapper().valueCount() == stored) {
        return null;
      }
      int[] columns = plan.columns();
      IntStream all = columns == null ? IntStream.range(0, stored) : Arrays.stream(columns);
      return all.filter(column -> column < stored).toArray();
    }
  }
}
