package dev.aludel.query;

import dev.aludel.sql.Bind;
import dev.aludel.sql.Parameter;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueType;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value of a statement that has a name, and is given when it is run; SQLAlchemy's {@code
 * bindparam}. A statement with such values can be kept in a constant: it is checked, assembled and
 * rendered once, and each execution binds.
 *
 * <pre>{@code
 * static final Param<String> NAME = Param.of("name", USER.name);
 * static final SelectStatement<User> BY_NAME = select(USER).from(USER).where(USER.name.eq(NAME));
 *
 * session.list(BY_NAME.bind(NAME, "ada"));
 * }</pre>
 *
 * <p>A value that is null is NULL, to which nothing is equal: unlike {@code eq(null)}, a comparison
 * with it finds no row. {@code isNotDistinctFrom} does.
 *
 * @param <T> the Java type of its values
 */
public final class Param<T> extends ValueExpression<T> implements Placeholder<T> {
  private final Parameter parameter;

  private Param(Parameter parameter, ValueType<T> type, boolean sensitive) {
    super(new Node.BindNode(Bind.parameter(parameter, type.sqlType(), sensitive)), type);
    this.parameter = parameter;
  }

  /** A parameter whose values are those of this expression; it must be given one. */
  public static <T> Param<T> of(String name, Expression<T> like) {
    ValueType<T> type = Checks.present(like, "An expression").type();
    Parameter parameter = new Parameter(Checks.operand(name, "Param.of"), type.sqlType(), null);
    return new Param<>(parameter, type, like.node().isSensitive());
  }

  /** A parameter whose values are whole numbers, such as how many rows are wanted. */
  public static Param<Long> ofLong(String name) {
    SqlType type = NumberExpression.LONG.sqlType();
    Parameter parameter = new Parameter(Checks.operand(name, "Param.ofLong"), type, null);
    return new Param<>(parameter, NumberExpression.LONG, false);
  }

  /** The same, asking for its value with each execution that gives it none. */
  public Param<T> orElse(Supplier<? extends @Nullable T> value) {
    ValueType<T> type = type();
    Checks.present(value, "A supplier");
    Supplier<@Nullable Object> database =
        () -> {
          T given = value.get();
          return given == null ? null : type.toDatabase(given);
        };
    return new Param<>(
        new Parameter(parameter.name(), type.sqlType(), database), type, node().isSensitive());
  }

  @Override
  public Parameter parameter() {
    return parameter;
  }

  /** Its place in a statement. */
  Node.BindNode place() {
    return (Node.BindNode) node();
  }

  @Override
  public Bind given(@Nullable T value) {
    return place().bind().with(bindNullable(value).value());
  }
}
