package dev.aludel.session;

import dev.aludel.jdbc.RowReader;
import dev.aludel.loading.EntityLoader;
import dev.aludel.loading.LoadPort;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Siblings;
import dev.aludel.query.LoadPlan;
import dev.aludel.sql.Select;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Loads with {@code populateExisting}: each object that the session had before the query is renewed
 * once, by whichever statement of the query comes across it first.
 */
final class RenewingLoads implements LoadPort {
  private final SessionLoads loads;
  private final Consumer<EntityState> forget;
  private final Set<Siblings> own = Collections.newSetFromMap(new IdentityHashMap<>());

  RenewingLoads(SessionLoads loads, Consumer<EntityState> forget) {
    this.loads = loads;
    this.forget = forget;
  }

  @Override
  public EntityLoader loader(LoadPlan plan) {
    Siblings siblings = SessionLoads.siblings(plan);
    if (siblings != null) {
      own.add(siblings);
    }
    return loads.loader(plan, siblings, this::renew);
  }

  private void renew(EntityState state) {
    Siblings siblings = state.siblings();
    if (siblings == null || !own.contains(siblings)) {
      forget.accept(state);
    }
  }

  /** None: a known target is asked for, so that it is renewed too. */
  @Override
  public @Nullable Object find(EntityMapper<?> mapper, Object key) {
    return null;
  }

  @Override
  public boolean hasQuickAnyOf() {
    return loads.hasQuickAnyOf();
  }

  @Override
  public <T> T query(Select select, int fetchSize, RowReader<T> reader) {
    return loads.query(select, fetchSize, reader);
  }

  @Override
  public <T> T query(Select select, RowReader<T> reader) {
    return loads.query(select, reader);
  }
}
