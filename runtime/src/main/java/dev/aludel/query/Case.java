package dev.aludel.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A CASE that lacks its end; begun by {@link Functions#when}. Immutable.
 *
 * @param <X> the kind of expression that its results are
 */
public final class Case<X extends Expression<?>> {
  private final List<Node> conditions;
  private final List<Node> results;
  private final Function<Node, X> typed;

  private Case(List<Node> conditions, List<Node> results, Function<Node, X> typed) {
    this.conditions = conditions;
    this.results = results;
    this.typed = typed;
  }

  static <X extends Expression<?>> Case<X> of(
      Condition condition, X result, Function<Node, X> typed) {
    return new Case<>(List.of(), List.of(), typed).when(condition, result);
  }

  /** Else, where this is true: that. */
  public Case<X> when(Condition condition, X result) {
    return new Case<>(
        plus(conditions, Expression.nodeOf(condition)),
        plus(results, Expression.nodeOf(result)),
        typed);
  }

  /** Else that. */
  public X otherwise(X result) {
    return typed.apply(new CaseNode(conditions, plus(results, Expression.nodeOf(result))));
  }

  /** Else NULL. */
  public X orNull() {
    return typed.apply(new CaseNode(conditions, results));
  }

  private static List<Node> plus(List<Node> some, Node more) {
    List<Node> all = new ArrayList<>(some);
    all.add(more);
    return List.copyOf(all);
  }
}
