package dev.aludel.session;

import dev.aludel.dialect.Rendered;
import dev.aludel.dialect.RenderedShape;
import dev.aludel.query.Fetch;
import dev.aludel.query.FetchNode;
import dev.aludel.query.QueryShape;
import dev.aludel.sql.Bind;
import dev.aludel.sql.Parameter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A query for objects that is ready to be sent.
 *
 * @param root what the first columns of its rows are
 * @param rendered its text and its values
 */
record PreparedQuery(FetchNode root, Rendered rendered) {

  /**
   * What serves all queries of a shape; null if the values do not tell their places.
   *
   * @param open one of them, rendered without values for its parameters
   */
  static @Nullable Pattern pattern(Fetch fetch, Rendered open, QueryShape shape) {
    RenderedShape text = RenderedShape.of(open, shape.binds());
    return text == null ? null : new Pattern(fetch.root(), text);
  }

  /** A query without values. */
  record Pattern(FetchNode root, RenderedShape text) {

    /** With the values of a query of the same shape, and of its parameters. */
    PreparedQuery with(List<Bind> values, Map<Parameter, Bind> given) {
      return new PreparedQuery(root, text.with(values, given));
    }
  }
}
