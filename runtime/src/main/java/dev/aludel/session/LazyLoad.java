package dev.aludel.session;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.LazyLoadException;
import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Lazy;
import dev.aludel.mapping.Mappers;
import dev.aludel.mapping.ObjectState;
import dev.aludel.mapping.RelatedList;
import dev.aludel.mapping.Siblings;
import dev.aludel.query.EdgePlan;
import dev.aludel.query.LoadPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A relationship that was read and is not loaded: whether it may be loaded, how, and of which
 * objects.
 */
final class LazyLoad {
  private final EntityState state;
  private final Edge edge;
  private final @Nullable Siblings siblings;
  private final @Nullable LoadPlan plan;

  LazyLoad(EntityState state, Edge edge) {
    this.state = state;
    this.edge = edge;
    this.siblings = state.siblings();
    this.plan = siblings == null ? null : (LoadPlan) siblings.plan();
  }

  /** How it is loaded: as the query said that the object came from, else as declared. */
  EdgePlan plan(SessionFactory declarations) {
    return plan == null ? declarations.declared(edge) : plan.edge(edge);
  }

  /** Whether the query wants some of the targets only. */
  boolean hasCriteria() {
    return !edge.on().isEmpty() || (plan != null && plan.edge(edge).hasCriteria());
  }

  /** The options that the query named. */
  Set<String> named() {
    return plan == null ? Set.of() : plan.named();
  }

  /** Whether it reads as empty. */
  boolean isNever() {
    return lazy() == Lazy.NO_LOAD;
  }

  /** Refuses to load it if the query or the declaration forbids that. */
  void requireAllowed(boolean isForbidden, boolean isKnown) {
    if ((isForbidden && !isKnown) || lazy() == Lazy.RAISE) {
      throw forbidden(ErrorCode.LAZY_LOAD_IS_FORBIDDEN);
    }
    if (lazy() == Lazy.RAISE_ON_SQL && !isKnown) {
      throw forbidden(ErrorCode.LAZY_LOAD_NEEDS_SQL);
    }
  }

  /**
   * The object, and those that came with it and lack the relationship too.
   *
   * @param isAlone whether the session wants the object alone
   */
  List<Object> owners(boolean isAlone) {
    List<Object> owners = new ArrayList<>();
    owners.add(state.entity());
    if (siblings != null && !isAlone && (plan == null || !plan.isAlone())) {
      siblings.forEach(sibling -> addIfLacking(owners, sibling));
    }
    return owners;
  }

  private void addIfLacking(List<Object> owners, EntityState sibling) {
    Edge common = plan == null ? edge : plan.edge(edge).edge();
    Object entity = sibling.get();
    if (entity != null
        && sibling != state
        && sibling.lifecycle() == ObjectState.PERSISTENT
        && sibling.attachment() == state.attachment()
        && sibling.mapper().isA(common.owner())
        && !isLoaded(sibling, entity, common.in(sibling.mapper()))) {
      owners.add(entity);
    }
  }

  private static boolean isLoaded(EntityState sibling, Object entity, Edge own) {
    return own.isList()
        ? Mappers.related(sibling.mapper(), entity, own.attribute()) instanceof RelatedList<?> list
            && list.isLoaded()
        : sibling.isSet(own.attribute());
  }

  private Lazy lazy() {
    return plan == null ? edge.lazy() : plan.lazy(edge);
  }

  private LazyLoadException forbidden(ErrorCode code) {
    return new LazyLoadException(code, state.mapper().model(), edge.name(), edge.loadHint());
  }
}
