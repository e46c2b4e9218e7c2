package dev.aludel.loading;

import dev.aludel.jdbc.Pipeline;
import dev.aludel.jdbc.RowReader;
import dev.aludel.query.EdgePlan;
import dev.aludel.query.Fetch;
import dev.aludel.query.FetchNode;
import dev.aludel.query.SubqueryFetch;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The statements that load relationships by subqueries of the one which read their owners: made of
 * that when they are wanted, or sent together with it, so that their answers are here already.
 */
@FunctionalInterface
interface Subqueries {

  /** The statement for the objects at a node; null to load them by their keys. */
  @Nullable Sent of(FetchNode node, EdgePlan plan);

  /** Those of a statement that is asked for only if there are any. */
  static Subqueries of(Supplier<Fetch> fetch, LoadPort port) {
    return (node, plan) -> {
      Fetch made = fetch.get();
      return made.isRepeatable()
          ? Sent.when(plan.bySelect(made.keys(node, plan.edge()), port.criteria()), port)
          : null;
    };
  }

  /**
   * Those that went along with a query.
   *
   * @param answers its own one, and theirs in this order
   */
  static Subqueries ahead(List<SubqueryFetch> sent, Pipeline answers) {
    return new Subqueries() {
      @Override
      @SuppressWarnings("ReferenceEquality") // the nodes and plans of one statement, not equal ones
      public @Nullable Sent of(FetchNode node, EdgePlan plan) {
        for (int i = 0; i < sent.size(); i++) {
          SubqueryFetch each = sent.get(i);
          if (each.owners() == node && each.plan() == plan) {
            int number = i + 1;
            return new Sent(each.fetch(), reader -> answers.read(number, reader), this);
          }
        }
        return null;
      }
    };
  }

  /**
   * A statement and its answer, which can be read once.
   *
   * @param answer has rows read, and answers the objects
   * @param subqueries what loads relationships of the objects by subqueries of this
   */
  record Sent(
      Fetch fetch, Function<RowReader<List<Object>>, List<Object>> answer, Subqueries subqueries) {

    /** A statement that is sent when its answer is read. */
    static Sent when(Fetch fetch, LoadPort port) {
      return new Sent(
          fetch, reader -> port.query(fetch.select(), reader), Subqueries.of(() -> fetch, port));
    }
  }
}
