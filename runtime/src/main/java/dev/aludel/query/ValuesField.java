package dev.aludel.query;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of listed rows: of what type, and where its values come from; see {@link Sql#values}.
 *
 * @param <T> what a row is made of
 */
public final class ValuesField<T> {
  private final Expression<?> expression;
  private final Function<T, Node> value;

  private ValuesField(Expression<?> expression, Function<T, Node> value) {
    this.expression = expression;
    this.value = value;
  }

  static <T, V> ValuesField<T> of(
      Expression<V> like, Function<? super T, ? extends @Nullable V> value) {
    return new ValuesField<>(
        Checks.present(like, "An expression"), row -> like.bindNullable(value.apply(row)));
  }

  Expression<?> expression() {
    return expression;
  }

  Node value(T row) {
    return value.apply(row);
  }
}
