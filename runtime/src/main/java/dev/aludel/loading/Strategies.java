package dev.aludel.loading;

import dev.aludel.mapping.Edge;
import dev.aludel.mapping.Lazy;
import dev.aludel.query.EdgePlan;
import dev.aludel.query.LoadPlan;
import dev.aludel.sql.Select;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Chooses how the relationships of objects that were just read are loaded. */
public final class Strategies {
  private Strategies() {}

  /**
   * Loads one relationship.
   *
   * @param keys makes the select of the owners' keys, null if there is no single statement to make
   *     it of: what was to be loaded by a subquery is then loaded by keys
   */
  static void load(
      EdgePlan plan,
      Collection<Object> owners,
      LoadPort port,
      @Nullable Function<Edge, Select> keys) {
    if (owners.isEmpty()) {
      return;
    }
    if (plan.lazy() == Lazy.SUBQUERY && keys != null) {
      RelationLoader.load(plan, owners, port, keys);
    } else {
      RelationLoader.load(plan, owners, port);
    }
  }

  /** Loads all that a plan wants of objects that are there already. */
  public static void loadAll(LoadPlan plan, Collection<Object> owners, LoadPort port) {
    if (!owners.isEmpty()) {
      plan.eager().forEach(edge -> load(edge, owners, port, null));
    }
  }
}
