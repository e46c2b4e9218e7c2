package dev.aludel.query;

import java.util.function.Function;

/**
 * A function that needs a window, such as {@code rowNumber()}.
 *
 * @param <X> the expression that it becomes with one
 */
public final class WindowFunction<X extends Expression<?>> {
  private final AggregateNode call;
  private final Function<Node, X> typed;

  WindowFunction(AggregateNode call, Function<Node, X> typed) {
    this.call = call;
    this.typed = typed;
  }

  /** Over the rows of this window. */
  public X over(Window window) {
    return typed.apply(new OverNode(call, Checks.present(window, "A window")));
  }
}
