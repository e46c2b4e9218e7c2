package dev.aludel.session;

import dev.aludel.dialect.Rendered;
import dev.aludel.jdbc.JdbcConnection;
import dev.aludel.jdbc.RowReader;
import dev.aludel.loading.EntityLoader;
import dev.aludel.loading.LoadPort;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Siblings;
import dev.aludel.query.Criteria;
import dev.aludel.query.LoadPlan;
import dev.aludel.sql.Select;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Loads for one query that says more than which objects it wants: where it renews objects that the
 * session had before, each is renewed once, by whichever statement of the query comes across it
 * first; where it names options, its objects keep them for what is loaded later.
 */
final class QueryLoads implements LoadPort {
  private final SessionLoads loads;
  private final Set<String> named;
  private @Nullable Consumer<EntityState> renewal;
  private @Nullable LoadPlan renewed;
  private final Set<Siblings> own = Collections.newSetFromMap(new IdentityHashMap<>());

  QueryLoads(SessionLoads loads, Set<String> named) {
    this.loads = loads;
    this.named = named;
  }

  /** Renews known objects: those of one plan only, or all for null. */
  QueryLoads renewing(@Nullable LoadPlan only, Consumer<EntityState> how) {
    renewal = how;
    renewed = only;
    return this;
  }

  @Override
  public EntityLoader loader(LoadPlan plan) {
    Siblings siblings =
        named.isEmpty() ? SessionLoads.siblings(plan) : new Siblings(plan.named(named));
    if (siblings != null) {
      own.add(siblings);
    }
    return loads.loader(
        plan,
        siblings,
        renewal == null || (renewed != null && renewed != plan) ? null : this::renew);
  }

  private void renew(EntityState state) {
    Siblings siblings = state.siblings();
    if (renewal != null && (siblings == null || !own.contains(siblings))) {
      renewal.accept(state);
    }
  }

  /** None where all objects are renewed: a known target is asked for, to be renewed too. */
  @Override
  public @Nullable Object find(EntityMapper<?> mapper, Object key) {
    return renewal == null || renewed != null ? loads.find(mapper, key) : null;
  }

  @Override
  public boolean hasQuickAnyOf() {
    return loads.hasQuickAnyOf();
  }

  @Override
  public @Nullable Criteria criteria() {
    return loads.criteria(named);
  }

  @Override
  public <T> T query(Select select, int fetchSize, RowReader<T> reader) {
    return loads.query(select, fetchSize, reader);
  }

  @Override
  public <T> T query(Select select, RowReader<T> reader) {
    return loads.query(select, reader);
  }

  @Override
  public <T> T query(Rendered rendered, RowReader<T> reader) {
    return loads.query(rendered, reader);
  }

  @Override
  public JdbcConnection connection() {
    return loads.connection();
  }
}
