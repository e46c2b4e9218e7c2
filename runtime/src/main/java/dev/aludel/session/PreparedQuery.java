package dev.aludel.session;

import dev.aludel.dialect.Rendered;
import dev.aludel.query.Fetch;
import dev.aludel.query.FetchNode;
import dev.aludel.query.QueryShape;
import dev.aludel.sql.Bind;
import java.util.ArrayList;
import java.util.IdentityHashMap;
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

  /**
   * What serves all queries of this one's shape; null if it does not tell which value stands where:
   * another query may have two values where this one has the same one twice.
   */
  @Nullable Pattern pattern(QueryShape shape) {
    IdentityHashMap<Bind, Integer> places = new IdentityHashMap<>();
    for (Bind bind : shape.binds()) {
      places.put(bind, places.size());
    }
    List<Bind> binds = rendered.binds();
    int[] order = new int[binds.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = places.getOrDefault(binds.get(i), -1);
      if (order[i] < 0) {
        return null;
      }
    }
    boolean isClear = shape.isWhole() && places.size() == shape.binds().size();
    return isClear ? new Pattern(root, rendered.text(), order) : null;
  }

  /** A query without values. */
  static final class Pattern {
    private final FetchNode root;
    private final String text;
    // For each value of the text the place among those of the shape.
    private final int[] order;

    Pattern(FetchNode root, String text, int[] order) {
      this.root = root;
      this.text = text;
      this.order = order;
    }

    /** With the values of a query of the same shape. */
    PreparedQuery with(List<Bind> values) {
      List<Bind> binds = new ArrayList<>(order.length);
      for (int place : order) {
        binds.add(values.get(place));
      }
      return new PreparedQuery(root, new Rendered(text, binds));
    }
  }
}
