package dev.aludel.session;

import dev.aludel.mapping.Cascade;
import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EdgeKind;
import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.MapperEvent;
import dev.aludel.mapping.Mappers;
import dev.aludel.mapping.ObjectState;
import dev.aludel.mapping.ParentLink;
import dev.aludel.mapping.RelatedList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is done to related objects together with the objects that are added, changed or deleted. */
final class Cascades {
  private final SessionObjects objects;
  private boolean adding;

  Cascades(SessionObjects objects) {
    this.objects = objects;
  }

  /**
   * Adds an object, and what it reaches by save-update; one that was to be deleted is kept with
   * what goes with it.
   */
  void save(EntityState root) {
    if (objects.work().deleted().contains(root)) {
      for (Entity reached : Reach.of(root, Cascade.SAVE_UPDATE)) {
        if (objects.work().deleted().contains(reached.aludelState())) {
          objects.attach(reached.aludelState());
        }
      }
    }
    adding = true;
    objects.attach(root);
    Deque<EntityState> found = new ArrayDeque<>();
    reach(root, true, found);
    spread(found);
  }

  /** Lets an object go, and what it reaches by expunge. */
  void expunge(EntityState root) {
    Reach.of(root, Cascade.EXPUNGE).forEach(each -> objects.release(each.aludelState()));
  }

  /** Adds what new and changed objects reach by save-update, but for what was let go. */
  void saveRelated() {
    Deque<EntityState> found = new ArrayDeque<>();
    for (EntityState state : List.copyOf(objects.work().created())) {
      reach(state, true, found);
    }
    for (EntityState state : List.copyOf(objects.work().changed())) {
      reach(state, false, found);
    }
    spread(found);
  }

  /**
   * Marks an object as deleted, and what it reaches by delete; those whose listeners do something
   * instead stay, and with them what is not like them.
   */
  void delete(EntityState root) {
    Deque<EntityState> found = new ArrayDeque<>();
    found.add(root);
    while (!found.isEmpty()) {
      EntityState state = found.remove();
      if (state.lifecycle() == ObjectState.PENDING) {
        found.addAll(dependents(state));
        objects.expunge(state);
      } else if (state.lifecycle() == ObjectState.PERSISTENT
          && !objects.work().deleted().contains(state)) {
        if (!state.mapper().isKept()) {
          objects.work().delete(state);
          found.addAll(dependents(state));
        } else if (objects.work().keep(state)) {
          found.addAll(kept(state));
          tellKept(state);
        }
      }
    }
  }

  private void tellKept(EntityState state) {
    boolean told = false;
    try {
      objects.listeners().tell(MapperEvent.INSTEAD_OF_DELETE, state);
      told = true;
    } finally {
      objects.work().kept(state, told);
    }
  }

  /** What goes with an object and is kept as it is; the database deletes nothing then. */
  private static List<EntityState> kept(EntityState owner) {
    List<EntityState> related = new ArrayList<>();
    for (Edge edge : owner.mapper().edges()) {
      EntityMapper<?> target = edge.target();
      if ((edge.cascades(Cascade.DELETE) || edge.cascades(Cascade.DELETE_ORPHAN))
          && !edge.isViewOnly()
          && (target.isKept() || target.inheritance() != null)) {
        addTo(related, load(owner, edge));
      }
    }
    related.removeIf(state -> !state.mapper().isKept());
    return related;
  }

  /** Deletes objects that lost the owner without which they must not be. */
  void deleteOrphans() {
    List<EntityState> orphans = new ArrayList<>(0);
    // Copies: whether there was an owner may have to be loaded, and then listeners are called.
    for (EntityState state : List.copyOf(objects.work().changed())) {
      if (isOrphan(state)) {
        orphans.add(state);
      }
    }
    for (EntityState state : List.copyOf(objects.work().created())) {
      if (isOrphan(state)) {
        orphans.add(state);
      }
    }
    for (EntityState state : orphans) {
      if (!objects.work().deleted().contains(state)) {
        boolean stays = state.mapper().isKept() && !objects.work().isKept(state);
        delete(state);
        if (stays) {
          forgetLoss(state);
        }
      }
    }
  }

  /** The row of an orphan that stays says whose it was. */
  private static void forgetLoss(EntityState state) {
    for (Edge edge : state.mapper().edges()) {
      if (isLost(state, edge)) {
        state.expire(edge.attribute());
      }
    }
  }

  /**
   * Deletes what came into a deleted object's reach later, and takes deleted owners from their
   * children.
   */
  void deleteRelated() {
    Deque<EntityState> found = new ArrayDeque<>(objects.work().deleted());
    while (!found.isEmpty()) {
      EntityState owner = found.remove();
      for (EntityState state : dependents(owner)) {
        if (!objects.work().deleted().contains(state)) {
          delete(state);
          if (objects.work().deleted().contains(state)) {
            found.add(state);
          }
        }
      }
      owner.mapper().edges().forEach(edge -> release(owner, edge));
    }
  }

  /** Gives children changed keys of their owners where that is not the database's work. */
  void passKeys() {
    List<EntityState> rekeyed = new ArrayList<>(0);
    for (EntityState owner : objects.work().changed()) {
      if (KeyChanges.isRekeyed(owner)) {
        rekeyed.add(owner);
      }
    }
    for (EntityState owner : rekeyed) {
      for (Edge edge : owner.mapper().edges()) {
        Edge inverse = edge.inverse();
        if (!edge.isPassiveUpdates() && inverse != null && inverse.kind() == EdgeKind.TO_ONE) {
          List<EntityState> children = new ArrayList<>();
          addTo(children, load(owner, edge));
          children.forEach(child -> rekey(child, inverse.in(child.mapper())));
        }
      }
    }
  }

  private void rekey(EntityState child, Edge edge) {
    child.fetch(edge.attribute());
    child.markChanged(edge.attribute());
    if (child.lifecycle() == ObjectState.PERSISTENT) {
      objects.work().change(child);
    }
  }

  private void spread(Deque<EntityState> found) {
    while (!found.isEmpty()) {
      reach(found.remove(), true, found);
    }
  }

  /**
   * Adds what save-update reaches in memory, and notes what was not here.
   *
   * @param all or what came since the last flush only: what the session let go stays away
   */
  private void reach(EntityState state, boolean all, Deque<EntityState> found) {
    List<Edge> edges = state.mapper().edges();
    for (int i = 0; i < edges.size(); i++) {
      Edge edge = edges.get(i);
      if (edge.cascades(Cascade.SAVE_UPDATE) && !edge.isViewOnly()) {
        Object related = Mappers.related(state.mapper(), state.entity(), edge.attribute());
        if (related instanceof RelatedList<?> list) {
          take(all ? list.known() : list.added(), found);
        } else if (related != null && (all || state.isChanged(edge.attribute()))) {
          take(Mappers.state(related), found);
        }
      }
    }
    for (ParentLink link = state.parents(); link != null; link = link.next()) {
      if (link.edge().backref() != null && link.owner() != null) {
        take(Mappers.state(link.owner()), found);
      }
    }
  }

  private void take(Collection<?> related, Deque<EntityState> found) {
    // Listeners may change the list.
    for (Object each : objects.listeners().areNone() ? related : List.copyOf(related)) {
      take(Mappers.state(each), found);
    }
  }

  private void take(EntityState related, Deque<EntityState> found) {
    ObjectState now = related.lifecycle();
    boolean isAway = now == ObjectState.TRANSIENT || now == ObjectState.DETACHED;
    if (isAway && (adding || !objects.work().isLetGo(related))) {
      objects.attach(related);
      found.add(related);
    }
  }

  private static void addTo(List<EntityState> states, @Nullable Object found) {
    if (found instanceof Collection<?> many) {
      many.forEach(each -> states.add(Mappers.state(each)));
    } else if (found != null) {
      states.add(Mappers.state(found));
    }
  }

  /**
   * What goes with a deleted object, loaded where it is not, unless that is the database's work.
   */
  private static List<EntityState> dependents(EntityState state) {
    List<EntityState> related = new ArrayList<>();
    for (Edge edge : state.mapper().edges()) {
      if (edge.cascades(Cascade.DELETE) || edge.cascades(Cascade.DELETE_ORPHAN)) {
        addTo(related, concerned(state, edge));
      }
    }
    return related;
  }

  /** The targets that a delete of their owner is about: all, those in memory, or none. */
  private static @Nullable Object concerned(EntityState state, Edge edge) {
    if (edge.isViewOnly()) {
      return null;
    }
    return switch (edge.passiveDeletes()) {
      case OFF -> load(state, edge);
      case ON -> List.copyOf(Reach.known(state, edge));
      case ALL -> null;
    };
  }

  private static @Nullable Object load(EntityState state, Edge edge) {
    if (edge.isList()) {
      return new ArrayList<>(Mappers.list(state.mapper(), state.entity(), edge.attribute()));
    }
    state.fetch(edge.attribute());
    return Mappers.related(state.mapper(), state.entity(), edge.attribute());
  }

  /** Only who had an owner can be an orphan: the row of the child says so. */
  private static boolean hadOwner(EntityState child, Edge edge) {
    if (child.lifecycle() != ObjectState.PERSISTENT) {
      return false;
    }
    return SessionLoads.referredKey(child, edge.foreignKey()) != null;
  }

  private static boolean isLost(EntityState state, Edge edge) {
    Edge owner = edge.kind() == EdgeKind.TO_ONE ? edge.inverse() : null;
    return owner != null
        && owner.cascades(Cascade.DELETE_ORPHAN)
        && state.isChanged(edge.attribute())
        && Mappers.related(state.mapper(), state.entity(), edge.attribute()) == null
        && hadOwner(state, edge);
  }

  private static boolean isOrphan(EntityState state) {
    for (Edge edge : state.mapper().edges()) {
      if (isLost(state, edge)) {
        return true;
      }
    }
    for (ParentLink link = state.parents(); link != null; link = link.next()) {
      if (link.owner() == null && link.edge().cascades(Cascade.DELETE_ORPHAN)) {
        return true;
      }
    }
    return false;
  }

  /** Children that stay must not refer to a row that goes. */
  private void release(EntityState owner, Edge edge) {
    if (edge.isViewOnly()
        || (edge.kind() != EdgeKind.TO_MANY && edge.kind() != EdgeKind.TO_ONE_BACK)) {
      return;
    }
    List<EntityState> children = new ArrayList<>();
    addTo(children, concerned(owner, edge));
    children.removeIf(objects.work().deleted()::contains);
    for (EntityState child : children) {
      if (edge.isList()) {
        Mappers.list(owner.mapper(), owner.entity(), edge.attribute()).remove(child.entity());
      } else {
        owner.relate(edge.attribute(), null);
      }
    }
  }
}
