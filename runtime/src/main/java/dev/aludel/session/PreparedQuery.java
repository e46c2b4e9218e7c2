package dev.aludel.session;

import dev.aludel.dialect.Rendered;
import dev.aludel.dialect.RenderedShape;
import dev.aludel.query.Fetch;
import dev.aludel.query.FetchNode;
import dev.aludel.query.QueryShape;
import dev.aludel.sql.Bind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query for objects that is ready to be sent.
 *
 * @param root what the first columns of its rows are
 * @param rendered its text and its values
 */
record PreparedQuery(FetchNode root, Rendered rendered) {

  static PreparedQuery of(Fetch fetch, Rendered rendered) {
    return new PreparedQuery(fetch.root(), rendered);
  }

  /** What serves all queries of this one's shape; null if the shape does not tell enough. */
  @Nullable Pattern pattern(QueryShape shape) {
    RenderedShape text = shape.isWhole() ? RenderedShape.of(rendered, shape.binds()) : null;
    return text == null ? null : new Pattern(root, text);
  }

  /** A query without values. */
  record Pattern(FetchNode root, RenderedShape text) {

    /** With the values of a query of the same shape. */
    PreparedQuery with(List<Bind> values) {
      return new PreparedQuery(root, text.with(values));
    }
  }
}
