package dev.aludel.session;

import dev.aludel.dialect.Rendered;
import dev.aludel.dialect.RenderedShape;
import dev.aludel.jdbc.Pipeline;
import dev.aludel.query.Fetch;
import dev.aludel.query.FetchNode;
import dev.aludel.query.QueryShape;
import dev.aludel.query.SubqueryFetch;
import dev.aludel.sql.Bind;
import dev.aludel.sql.Parameter;
import dev.aludel.sql.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A query for objects that is ready to be sent.
 *
 * @param root what the first columns of its rows are
 * @param subqueries the statements that load relationships by its subqueries
 * @param statements texts and values: of the query itself, and of these
 */
record PreparedQuery(FetchNode root, List<SubqueryFetch> subqueries, List<Rendered> statements) {

  static PreparedQuery of(
      Fetch fetch, List<SubqueryFetch> subqueries, Function<Select, Rendered> renderer) {
    List<Rendered> statements = new ArrayList<>(1 + subqueries.size());
    statements.add(renderer.apply(fetch.select()));
    subqueries.forEach(each -> statements.add(renderer.apply(each.fetch().select())));
    return new PreparedQuery(fetch.root(), subqueries, statements);
  }

  /** The query itself. */
  Rendered rendered() {
    return statements.get(0);
  }

  /** All of it, to be sent together. */
  Pipeline pipeline() {
    Pipeline all = new Pipeline();
    statements.forEach(each -> all.add(each.text(), each.binds(), each.reads()));
    return all;
  }

  /** The same with values for parameters that have names. */
  PreparedQuery given(Map<Parameter, Bind> values) {
    return new PreparedQuery(
        root, subqueries, statements.stream().map(each -> each.given(values)).toList());
  }

  /**
   * What serves all queries of a shape; null if the values of this one, which is open, do not tell
   * their places. Where those of a subquery do not, because the session gives some of its own, it
   * is made anew each time, and sent when it is wanted.
   */
  @Nullable Pattern pattern(QueryShape shape) {
    List<RenderedShape> texts = new ArrayList<>(statements.size());
    for (Rendered each : statements) {
      RenderedShape text = RenderedShape.of(each, shape.binds());
      if (text == null) {
        return texts.isEmpty() ? null : new Pattern(root, List.of(), texts.subList(0, 1));
      }
      texts.add(text);
    }
    return new Pattern(root, subqueries, texts);
  }

  /** A query without values. */
  record Pattern(FetchNode root, List<SubqueryFetch> subqueries, List<RenderedShape> texts) {

    /** With the values of a query of the same shape, and of its parameters. */
    PreparedQuery with(List<Bind> values, Map<Parameter, Bind> given) {
      List<Rendered> statements = new ArrayList<>(texts.size());
      for (RenderedShape text : texts) {
        statements.add(text.with(values, given));
      }
      return new PreparedQuery(root, subqueries, statements);
    }
  }
}
