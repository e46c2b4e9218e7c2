package dev.aludel.query;

import dev.aludel.dialect.Dialect;
import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.sql.Bind;
import dev.aludel.sql.Given;
import dev.aludel.sql.Parameter;
import dev.aludel.sql.Query;
import dev.aludel.sql.SqlStatement;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values that a statement was given for its parameters. Immutable.
 *
 * @param values each by what it is given to
 */
record Bindings(Map<Parameter, Bind> values) {
  static final Bindings NONE = new Bindings(Map.of());

  /**
   * With one more, instead of the one before.
   *
   * @param statement in which the parameter must be
   */
  <T> Bindings plus(Placeholder<T> param, @Nullable T value, SqlStatement statement) {
    return plus(param, value, Dialect.parameters(statement));
  }

  /** The same where the statement's parameters are known. */
  <T> Bindings plus(Placeholder<T> param, @Nullable T value, Set<Parameter> known) {
    Parameter parameter = Checks.present(param, "A parameter").parameter();
    if (!known.contains(parameter)) {
      throw new QueryException(ErrorCode.PARAMETER_IS_UNKNOWN, parameter, known);
    }
    Map<Parameter, Bind> all = new HashMap<>(values);
    all.put(parameter, param.given(value));
    return new Bindings(Map.copyOf(all));
  }

  /** A query with these values. */
  Query on(Query query) {
    return isEmpty() ? query : new Given(query, values);
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  /** With those of the statement around, where there is none of these. */
  Bindings within(Bindings outer) {
    if (isEmpty() || outer.isEmpty()) {
      return isEmpty() ? outer : this;
    }
    Map<Parameter, Bind> all = new HashMap<>(outer.values);
    all.putAll(values);
    return new Bindings(Map.copyOf(all));
  }

  /** The value that is given to this one; itself if it needs none, or has none. */
  Bind of(Bind bind) {
    Parameter parameter = bind.isOpen() ? bind.parameter() : null;
    return parameter == null ? bind : values.getOrDefault(parameter, bind);
  }
}
