package dev.aludel.query;

import java.util.function.Function;

/**
 * A function that needs a window, such as {@code rowNumber()}.
 *
 * @param <X> the expression that it becomes with one
 */
public final class WindowFunction<X extends Expression<?>> {
  private final Node.AggregateNode call;
  private final Function<Node, X> typed;

  WindowFunction(Node.AggregateNode call, Function<Node, X> typed) {
    this.call = call;
    this.typed = typed;
  }

  /** Over the rows of this window. */
  public X over(Window window) {
    return typed.apply(new Node.OverNode(call, Checks.present(window, "A window")));
  }
}
