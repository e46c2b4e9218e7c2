package dev.aludel.mapping;

import dev.aludel.jdbc.Row;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Runs SQL that users wrote as text and the compiler checked: a session. What the processor writes
 * for a {@code @Queries} interface is made with one.
 */
public interface TextRunner {

  /**
   * Gives {@code use} what a statement answers. Flushes first: always if it changes rows, else
   * where autoflush is on.
   */
  <R> R text(TextCall call, Function<Answers, R> use);

  /** What a statement that is about to be sent answers. */
  interface Answers {

    /** All rows. */
    <R> List<R> rows(Reader<R> reader);

    /**
     * The same, which are read while the stream is: it is closed by its reader, or with the
     * transaction. What a change returns was read before.
     */
    <R> Stream<R> stream(Reader<R> reader);

    /** How many rows it changed. */
    long change();
  }

  /**
   * Makes a result of the row at the cursor.
   *
   * @param <R> a record, a value or an object of a model
   */
  @FunctionalInterface
  interface Reader<R> {
    /** The result; null where a single value is NULL. */
    @Nullable R read(Row row, Entities entities);
  }

  /** Makes objects of a result's rows; each row's is the one that the identity map knows. */
  interface Entities {
    /**
     * The object whose columns begin at an index: those that are loaded by default, in the table's
     * order. Null where the row has none, because of an outer join.
     *
     * @param <E> the model, where its mapper may find that the row is of one below
     */
    <E> @Nullable E at(EntityMapper<? extends E> mapper, Row row, int index);
  }
}
