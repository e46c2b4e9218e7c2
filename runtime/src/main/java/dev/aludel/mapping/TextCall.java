package dev.aludel.mapping;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.MultipleResultsException;
import dev.aludel.error.NoResultException;
import dev.aludel.jdbc.Parameters;
import dev.aludel.sql.SqlText;
import dev.aludel.type.SqlType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One call of a method that sends SQL text: its pieces and their parameters are added in turn, then
 * it is sent once. Used by generated code.
 *
 * <pre>{@code
 * return new TextCall(session, "UserQueries.byEmail")
 *     .text(BY_EMAIL)
 *     .bind(SqlType.TEXT, email)
 *     .optional((row, entities) -> entities.at(UserMapper.MAPPER, row, 1));
 * }</pre>
 */
public final class TextCall {
  private final TextRunner runner;
  private final String method;
  private final Parameters parameters = new Parameters();
  private Map<Integer, List<String>> names = Map.of();
  private SqlText text = SqlText.of("");
  private Effect effect = Effect.NONE;
  private @Nullable EntityMapper<?> changed;

  /** What a statement does to the objects that a session has. */
  public enum Effect {
    /** It only reads. */
    NONE,
    /** It makes new rows. */
    INSERTS,
    /** It changes or removes rows. */
    CHANGES
  }

  /**
   * A call of a method.
   *
   * @param runner a session
   * @param method names it in errors
   */
  public TextCall(TextRunner runner, String method) {
    this.runner = runner;
    this.method = method;
  }

  /** Adds the next piece of the statement. */
  public TextCall text(SqlText piece) {
    text = isEmpty() ? piece : text.plus(piece);
    return this;
  }

  private boolean isEmpty() {
    return text.in("").isEmpty();
  }

  /** Gives the next question mark its value. */
  public TextCall bind(SqlType type, @Nullable Object value) {
    parameters.add(type, value);
    return this;
  }

  /** The same for a value that only the database may see. */
  public TextCall bindSensitive(SqlType type, @Nullable Object value) {
    parameters.addSensitive(type, value);
    return this;
  }

  /** Gives the next question mark many values, as an array: for {@code = any(?)}. */
  public TextCall bindAll(SqlType elementType, Collection<?> values) {
    parameters.addArray(elementType, values.toArray());
    return this;
  }

  /**
   * Says what columns from an index on are of an object whose model belongs to a hierarchy: their
   * names, for those of models below with the table in front. What is missing is loaded later.
   */
  public TextCall naming(int index, String... columns) {
    names = names.isEmpty() ? new HashMap<>() : names;
    names.put(index, List.of(columns));
    return this;
  }

  /** What columns from an index on are called; null if nothing says so. */
  public @Nullable List<String> namesFrom(int index) {
    return names.get(index);
  }

  /** Says that new rows are made. */
  public TextCall inserting() {
    effect = Effect.INSERTS;
    return this;
  }

  /**
   * Says that rows are changed or removed.
   *
   * @param mapper whose objects load again; null for those of all models
   */
  public TextCall changing(@Nullable EntityMapper<?> mapper) {
    effect = Effect.CHANGES;
    changed = mapper;
    return this;
  }

  /** All results. */
  public <R> List<R> list(TextRunner.Reader<R> reader) {
    return runner.text(this, answers -> answers.rows(reader));
  }

  /** All results, read while the stream is. */
  public <R> Stream<R> stream(TextRunner.Reader<R> reader) {
    return runner.text(this, answers -> answers.stream(reader));
  }

  /** The only result; a coded error if there is none, or more than one. */
  public <R> R one(TextRunner.Reader<R> reader) {
    List<R> found = list(reader);
    if (found.isEmpty()) {
      throw new NoResultException(ErrorCode.TEXT_ANSWERS_NOTHING, method);
    }
    return only(found);
  }

  /** The only result; null if there is none, or it is NULL. */
  public <R> @Nullable R oneOrNull(TextRunner.Reader<R> reader) {
    List<R> found = list(reader);
    return found.isEmpty() ? null : only(found);
  }

  /** The only result, if there is one that is not NULL. */
  public <R> Optional<R> optional(TextRunner.Reader<R> reader) {
    return Optional.ofNullable(oneOrNull(reader));
  }

  /** How many rows were changed. */
  public long change() {
    return runner.text(this, TextRunner.Answers::change);
  }

  private <R> R only(List<R> found) {
    if (found.size() > 1) {
      throw new MultipleResultsException(ErrorCode.TEXT_ANSWERS_MANY, method, found.size());
    }
    return found.get(0);
  }

  /** The method that is called: {@code UserQueries.byEmail}. */
  public String method() {
    return method;
  }

  /** The whole statement. */
  public String sql(String dialect) {
    return text.in(dialect);
  }

  /** The values of its question marks. */
  public Parameters parameters() {
    return parameters;
  }

  /** What it does to rows. */
  public Effect effect() {
    return effect;
  }

  /** The model whose rows it changes; null where any may be. */
  public @Nullable EntityMapper<?> changed() {
    return changed;
  }
}
