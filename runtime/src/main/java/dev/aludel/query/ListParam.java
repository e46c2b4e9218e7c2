package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.sql.Bind;
import dev.aludel.sql.Parameter;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values of a statement that have one name, and are given when it is run, as many as there are:
 * SQLAlchemy's {@code bindparam(…, expanding=True)}. They travel as one array, so that one text
 * serves any number.
 *
 * <pre>{@code
 * static final ListParam<Long> KEYS = ListParam.of("keys", USER.id);
 * static final SelectStatement<User> BY_KEYS = select(USER).from(USER).where(USER.id.in(KEYS));
 *
 * session.list(BY_KEYS.bind(KEYS, List.of(1L, 2L)));
 * }</pre>
 *
 * <p>In an empty list is nothing. A list has no null in it.
 *
 * @param <T> the Java type of a value
 */
public final class ListParam<T> implements Placeholder<Collection<? extends T>> {
  private final Parameter parameter;
  private final ValueType<T> type;
  private final Bind place;

  private ListParam(Parameter parameter, ValueType<T> type, boolean sensitive) {
    this.parameter = parameter;
    this.type = type;
    this.place = Bind.parameter(parameter, type.sqlType(), sensitive);
  }

  /**
   * A parameter whose values are those of this expression; it must be given some.
   *
   * @throws QueryException if drivers take no arrays of such values
   */
  public static <T> ListParam<T> of(String name, Expression<T> like) {
    ValueType<T> type = Checks.present(like, "An expression").type();
    SqlType.Kind kind = type.sqlType().kind();
    if (kind == SqlType.Kind.ARRAY || kind == SqlType.Kind.JSON) {
      throw new QueryException(ErrorCode.PARAMETER_HAS_NO_ELEMENTS, name, kind);
    }
    Parameter parameter = new Parameter(Checks.operand(name, "ListParam.of"), type.sqlType(), null);
    return new ListParam<>(parameter, type, like.node().isSensitive());
  }

  @Override
  public Parameter parameter() {
    return parameter;
  }

  /**
   * The values that a statement is given for it.
   *
   * @throws QueryException if there is a null
   */
  @Override
  public Bind given(@Nullable Collection<? extends T> values) {
    if (values == null) {
      throw new QueryException(ErrorCode.PARAMETER_LIST_HAS_NULL, parameter);
    }
    List<@Nullable Object> all = new ArrayList<>(values.size());
    for (@Nullable T value : values) {
      if (value == null) {
        throw new QueryException(ErrorCode.PARAMETER_LIST_HAS_NULL, parameter);
      }
      all.add(type.toDatabase(value));
    }
    return place.with(all.toArray());
  }

  /** Whether an expression is, or is not, one of the values. */
  Condition among(Node operand, boolean negated) {
    return Condition.of(new Node.ArrayNode(operand, List.of(), place, negated));
  }

  @Override
  public String toString() {
    return parameter.toString();
  }
}
