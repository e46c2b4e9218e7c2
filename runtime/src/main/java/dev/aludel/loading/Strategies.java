package dev.aludel.loading;

import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Mappers;
import dev.aludel.query.EdgePlan;
import dev.aludel.query.Fetch;
import dev.aludel.query.LoadPlan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses how the relationships of objects that were just read are loaded. */
public final class Strategies {
  private Strategies() {}

  /**
   * Loads one relationship.
   *
   * @param sent the statement that does it by a subquery; null to load by keys
   */
  static void load(
      EdgePlan plan, Collection<Object> owners, LoadPort port, Subqueries.@Nullable Sent sent) {
    if (owners.isEmpty()) {
      return;
    }
    if (sent != null) {
      RelationLoader.load(plan, owners, port, sent);
    } else {
      RelationLoader.load(plan, owners, port);
    }
  }

  /** Loads what objects lack that are of a model below the one that was queried. */
  static void loadBelow(EntityMapper<?> below, Collection<Object> objects, LoadPort port) {
    List<Object> keys = new ArrayList<>();
    for (Object object : objects) {
      EntityState state = Mappers.state(object);
      if (state.mapper().isA(below) && state.isPartial()) {
        keys.add(state.rowKey());
      }
    }
    byKeys(below, keys, port);
  }

  /** The objects with some keys, each a database value or a list of them; no criteria apply. */
  public static List<Object> byKeys(
      EntityMapper<?> mapper, Collection<Object> wanted, LoadPort port) {
    List<Object> keys = List.copyOf(wanted);
    LoadPlan plan = LoadPlan.nothing(mapper);
    List<Object> all = new ArrayList<>();
    for (int from = 0; from < keys.size(); from += RelationLoader.CHUNK) {
      List<Object> some = keys.subList(from, Math.min(from + RelationLoader.CHUNK, keys.size()));
      all.addAll(Fetching.list(Fetch.byKeys(plan, some, port.hasQuickAnyOf()), port));
    }
    return all;
  }

  /** Loads all that a plan wants of objects that are there already. */
  public static void loadAll(LoadPlan plan, Collection<Object> owners, LoadPort port) {
    if (!owners.isEmpty()) {
      plan.eager().forEach(edge -> load(edge, owners, port, null));
    }
  }
}
