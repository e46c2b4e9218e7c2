package dev.aludel.session;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.SessionStateException;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Mappers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The objects with work for the database, each held strongly from its first change to the end of
 * the flush.
 */
final class UnitOfWork {
  // Made when first needed: most sessions only read. A list, until something is taken out: objects
  // then need no identity hash. Who is in one of the three is pinned.
  private Collection<EntityState> created = List.of();
  private Collection<EntityState> changed = List.of();
  private Set<EntityState> deleted = Collections.emptySet();
  // Null unless somebody asked for old values.
  private @Nullable Map<EntityState, Map<Integer, List<@Nullable Object>>> old;
  // The versions that rows have whose objects the application gave others; null if not loaded.
  private Map<EntityState, @Nullable Object> manualVersions = Map.of();

  // Those whose listeners did something instead of a delete, until the next flush ends.
  private Set<EntityState> kept = Set.of();

  // Those that left while others had work, until the next flush ends.
  private Set<EntityState> gone = Set.of();

  // What a flush has written, while listeners hear of it; null at other times.
  private @Nullable Set<EntityState> written;

  /** New objects, in the order in which they were added. */
  Collection<EntityState> created() {
    return created;
  }

  /** Objects with a row of which something changed, or was touched at least. */
  Collection<EntityState> changed() {
    return changed;
  }

  /** Objects whose rows are to be deleted. */
  Set<EntityState> deleted() {
    return deleted;
  }

  /** Whether old values are kept from now on. */
  void keepOld(boolean keeping) {
    old = keeping ? new IdentityHashMap<>() : null;
  }

  /** Keeps the value that an attribute has, if it has one and that was asked for. */
  void keepOld(EntityState state, int attribute) {
    if (attribute == state.mapper().version() && state.mapper().hasManualVersion()) {
      keepVersion(state, state.isSet(attribute) ? value(state, attribute) : null);
    }
    if (old != null && state.isSet(attribute)) {
      old.computeIfAbsent(state, any -> new HashMap<>())
          .put(attribute, Collections.singletonList(value(state, attribute)));
    }
  }

  /** Keeps the version that a row has, while its object has another; null if it is not known. */
  void keepVersion(EntityState state, @Nullable Object version) {
    manualVersions = manualVersions.isEmpty() ? new IdentityHashMap<>() : manualVersions;
    manualVersions.put(state, version);
  }

  /** The versions that {@link #keepVersion} keeps. */
  Map<EntityState, @Nullable Object> manualVersions() {
    return manualVersions;
  }

  /** The value that an attribute had before it changed, as the mapper has it; empty if unknown. */
  List<@Nullable Object> old(EntityState state, int attribute) {
    return old == null
        ? List.of()
        : old.getOrDefault(state, Map.of()).getOrDefault(attribute, List.of());
  }

  /** Takes an object out that is as its row is. */
  void forget(EntityState state) {
    changed = without(changed, state);
    if (!deleted.contains(state)) {
      state.unpin();
    }
    forgetOld(state);
  }

  boolean isEmpty() {
    return created.isEmpty() && changed.isEmpty() && deleted.isEmpty();
  }

  void create(EntityState state) {
    boolean known = state.isPinned();
    state.pin();
    created = with(created, state, known);
  }

  void change(EntityState state) {
    boolean known = state.isPinned();
    state.pin();
    changed = with(changed, state, known);
  }

  void delete(EntityState state) {
    state.pin();
    changed = without(changed, state);
    deleted = deleted.isEmpty() ? new LinkedHashSet<>() : deleted;
    deleted.add(state);
  }

  /** Notes that an object is not deleted; whether that is news. */
  boolean keep(EntityState state) {
    kept = kept.isEmpty() ? new HashSet<>() : kept;
    return kept.add(state);
  }

  /** Whether listeners did something instead of a delete of the object. */
  boolean isKept(EntityState state) {
    return kept.contains(state);
  }

  /** Listeners were told instead of a delete; what one of them refused, can be tried again. */
  void kept(EntityState state, boolean done) {
    if (done) {
      change(state);
    } else {
      kept.remove(state);
    }
  }

  /** All of this was written, and listeners are about to hear of it: what comes now stays. */
  void written() {
    Set<EntityState> all = new HashSet<>(created);
    all.addAll(changed);
    all.addAll(deleted);
    written = all;
  }

  /** Takes out what came after {@link #written}; the answer puts it back, when the rest is gone. */
  Runnable withdrawLater(Work done) {
    Set<EntityState> known = written;
    if (known == null) {
      return () -> {};
    }
    List<EntityState> newer = created.stream().filter(state -> !known.contains(state)).toList();
    List<EntityState> touched = changed.stream().filter(state -> !known.contains(state)).toList();
    List<EntityState> leaving = new ArrayList<>(deleted);
    leaving.removeAll(new HashSet<>(done.deleted()));
    newer.forEach(state -> created = without(created, state));
    touched.forEach(state -> changed = without(changed, state));
    leaving.forEach(deleted::remove);
    return () -> {
      newer.forEach(this::create);
      touched.forEach(this::change);
      leaving.forEach(this::delete);
    };
  }

  /** Takes an object out that leaves the session, though others may still be related to it. */
  void letGo(EntityState state) {
    remove(state);
    if (!isEmpty()) {
      gone = gone.isEmpty() ? Collections.newSetFromMap(new WeakHashMap<>()) : gone;
      gone.add(state);
    }
  }

  /** Whether an object has left the session since the last flush. */
  boolean isLetGo(EntityState state) {
    return gone.contains(state);
  }

  /** Takes an object out. */
  void remove(EntityState state) {
    if (written != null && written.contains(state)) {
      throw new SessionStateException(ErrorCode.OBJECT_WAS_WRITTEN, "the end of a flush");
    }
    created = without(created, state);
    changed = without(changed, state);
    deleted.remove(state);
    state.unpin();
    forgetOld(state);
  }

  /** The objects of some of these, at this moment. */
  static Set<Object> objects(Collection<EntityState> states, Predicate<EntityState> wanted) {
    Set<Object> found = new LinkedHashSet<>();
    for (EntityState state : states) {
      if (wanted.test(state)) {
        found.add(state.entity());
      }
    }
    return Collections.unmodifiableSet(found);
  }

  private void forgetOld(EntityState state) {
    if (!manualVersions.isEmpty()) {
      manualVersions.remove(state);
    }
    if (old != null) {
      old.remove(state);
    }
  }

  private static @Nullable Object value(EntityState state, int attribute) {
    return attribute < state.mapper().valueCount()
        ? Mappers.value(state.mapper(), state.entity(), attribute)
        : Mappers.related(state.mapper(), state.entity(), attribute);
  }

  void clear() {
    created.forEach(EntityState::unpin);
    changed.forEach(EntityState::unpin);
    deleted.forEach(EntityState::unpin);
    created = List.of();
    changed = List.of();
    deleted = Collections.emptySet();
    manualVersions = Map.of();
    kept = Set.of();
    gone = Set.of();
    written = null;
    if (old != null) {
      old.clear();
    }
  }

  /** One more; one that is known may be there already, or among the others. */
  private static Collection<EntityState> with(
      Collection<EntityState> states, EntityState more, boolean known) {
    Collection<EntityState> all = states;
    if (known && !(states instanceof Set)) {
      all = new LinkedHashSet<>(states);
    } else if (states.isEmpty()) {
      all = new ArrayList<>();
    }
    all.add(more);
    return all;
  }

  private static Collection<EntityState> without(Collection<EntityState> states, EntityState one) {
    if (states.isEmpty()) {
      return states;
    }
    Collection<EntityState> rest = states instanceof Set ? states : new LinkedHashSet<>(states);
    rest.remove(one);
    return rest;
  }
}
