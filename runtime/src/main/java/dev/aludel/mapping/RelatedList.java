package dev.aludel.mapping;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The targets of a to-many relationship, each once.
 *
 * <p>Reading loads it, once. Adding and removing an element does not: it is queued, and joined with
 * the rows if they are loaded later. Both sides of the relationship change together.
 *
 * <p>So what is added may be in the database already, and what is removed may not be. A
 * many-to-many list inserts a pair that nobody looked for unless it is there; a pair that is to be
 * deleted and is not there makes the flush fail, whether the list was loaded or not.
 *
 * <p>With an ordering column elements are told their places, 0, 1, 2 and so on, whenever the list
 * changes; so adding to such a list loads it, without a flush. What comes in from the other side
 * while the list is not loaded loses its place elsewhere, and stands last once this is loaded.
 *
 * @param <T> the target's model
 */
public final class RelatedList<T> extends AbstractList<T> implements RandomAccess {
  /** Up to here it is quicker to look at each element. */
  private static final int SHORT = 16;

  // The state holds its entity weakly: whoever has the list keeps the owner.
  private final Entity owner;
  private final EntityState state;
  private final Edge edge;
  private @Nullable List<T> items;
  // While the list is not loaded, what it is known to have if its owner's row is undone.
  private @Nullable Set<T> members;
  private Set<T> added = Set.of();
  private Set<T> removed = Set.of();

  RelatedList(EntityState state, Edge edge) {
    this.owner = state.entity();
    this.state = state;
    this.edge = edge;
  }

  @Override
  public T get(int index) {
    return items().get(index);
  }

  @Override
  public int size() {
    return items().size();
  }

  @Override
  public boolean contains(@Nullable Object element) {
    items();
    return holds(element);
  }

  /** Adds an element; false if it is there already. Loads nothing. */
  @Override
  public boolean add(T element) {
    Objects.requireNonNull(element);
    state.guard(edge);
    if (edge.placing() != null) {
      Relations.quietly(state, this::items);
    }
    T taken = told(element);
    if (!append(taken)) {
      return false;
    }
    Relations.linked(state, edge, taken);
    return true;
  }

  @Override
  public void add(int index, T element) {
    Objects.requireNonNull(element);
    state.guard(edge);
    Relations.quietly(state, this::items);
    List<T> all = items();
    T taken = told(element);
    if (holds(taken)) {
      return;
    }
    all.add(index, taken);
    place(index);
    noteAdded(taken);
    Relations.linked(state, edge, taken);
  }

  @Override
  public boolean addAll(int index, Collection<? extends T> elements) {
    int at = index;
    for (T element : elements) {
      if (!contains(element)) {
        add(at, element);
        at++;
      }
    }
    return at != index;
  }

  @Override
  public T set(int index, T given) {
    Objects.requireNonNull(given);
    state.guard(edge);
    T element = items().get(index) == given ? given : told(given);
    boolean present = contains(element);
    if (items().get(index) != element) {
      tellRemoved(items().subList(index, index + 1));
    }
    T old = items().set(index, element);
    if (old == element) {
      return old;
    }
    members = null;
    if (!holds(old)) {
      noteRemoved(old);
      Relations.unlinked(state, edge, old);
    }
    place(index);
    if (!present) {
      noteAdded(element);
      Relations.linked(state, edge, element);
    }
    return old;
  }

  @Override
  public T remove(int index) {
    state.guard(edge);
    tellRemoved(items().subList(index, index + 1));
    T old = items().remove(index);
    place(index);
    noteRemoved(old);
    Relations.unlinked(state, edge, old);
    return old;
  }

  /**
   * Removes an element. Loads nothing, but an element that is expired; while not loaded, the answer
   * is whether it is believed to be there.
   */
  @Override
  @SuppressWarnings("unchecked") // Only an element can be found.
  public boolean remove(@Nullable Object element) {
    state.guard(edge);
    if (isLoadable()) {
      return element instanceof Entity && removeUnseen((T) element);
    }
    int index = indexOf(element);
    return index >= 0 && remove(index) == element;
  }

  @Override
  protected void removeRange(int from, int to) {
    state.guard(edge);
    List<T> range = items().subList(from, to);
    List<T> gone = new ArrayList<>(range);
    tellRemoved(gone);
    range.clear();
    place(from);
    modCount++;
    for (T element : gone) {
      noteRemoved(element);
      Relations.unlinked(state, edge, element);
    }
  }

  /** Sorts what is in memory; the database keeps no order but that of an ordering column. */
  @Override
  public void sort(@Nullable Comparator<? super T> order) {
    items().sort(order);
    place(0);
    modCount++;
  }

  /** The same elements as a set. */
  public Set<T> asSet() {
    return new RelatedSet<>(this);
  }

  /** The same elements by a key that each has. */
  public <K> Map<K, T> asMap(Function<? super T, ? extends K> key) {
    return new RelatedMap<>(this, key);
  }

  /** Brings the elements into memory, if they are not. */
  public void load() {
    items();
  }

  /** Whether the elements are in memory. */
  public boolean isLoaded() {
    return items != null;
  }

  /** What was added since the last flush, in that order. */
  public Set<T> added() {
    return Collections.unmodifiableSet(added);
  }

  /** What was removed since the last flush. */
  public Set<T> removed() {
    return Collections.unmodifiableSet(removed);
  }

  /** Whether anything was added or removed since the last flush. */
  public boolean isModified() {
    return !added.isEmpty() || !removed.isEmpty();
  }

  /** What is in memory, without loading: all elements if loaded, else those that were added. */
  public Collection<T> known() {
    return Collections.unmodifiableCollection(isLoadable() ? added : items());
  }

  /** Sets the elements as they were read, a list that is its own now; what is queued joins them. */
  public void loaded(List<T> all) {
    items = all;
    members = null;
    if (!removed.isEmpty()) {
      removed.retainAll(all);
      all.removeAll(removed);
    }
    if (!added.isEmpty()) {
      added.removeAll(all);
      all.addAll(added);
    }
    Relations.complete(state, edge, all);
  }

  /** Notes that all changes are in the database, perhaps with a row of the owner's to be undone. */
  public void flushed(boolean isNew) {
    if (isNew && members == null) {
      members = new LinkedHashSet<>(added);
    }
    added = Set.of();
    removed = Set.of();
  }

  void forget() {
    restore(null, Set.of(), Set.of());
  }

  /** Makes it what it was; null elements make it unloaded. */
  void restore(@Nullable Collection<T> elements, Set<T> more, Set<T> less) {
    items = elements == null ? null : new ArrayList<>(elements);
    members = null;
    added = more;
    removed = less;
    modCount++;
  }

  /** The other side was changed to include the owner. */
  void linkQuietly(Object target) {
    if (append(element(target))) {
      state.touch();
    }
  }

  /** The other side was changed not to include the owner any more. */
  void unlinkQuietly(Object target) {
    T element = element(target);
    if (items != null) {
      int index = items.indexOf(element);
      if (index >= 0) {
        items.remove(index);
        place(index);
      }
    }
    noteRemoved(element);
    state.touch();
  }

  /** What listeners make of an element that is not there. */
  private T told(T element) {
    Parents.requireTogether(state, element);
    if (!edge.isHeard() || (isLoadable() ? added.contains(element) : contains(element))) {
      return element;
    }
    return element(AttributeEvents.append(state, edge, Objects.requireNonNull(element)));
  }

  private void tellRemoved(List<T> elements) {
    if (edge.isHeard()) {
      AttributeEvents.remove(state, edge, elements);
    }
  }

  private boolean append(T element) {
    List<T> all = isLoadable() ? null : items(); // A new object has no rows: these are all.
    if (all == null ? added.contains(element) : holds(element)) {
      return false;
    }
    if (all != null) {
      all.add(element);
      place(all.size() - 1);
    }
    noteAdded(element);
    return true;
  }

  /** Tells elements their places, from an index on, if there is an ordering column. */
  private void place(int from) {
    Placing.tell(edge, items, from);
  }

  Edge edge() {
    return edge;
  }

  private boolean removeUnseen(T element) {
    boolean believed =
        !removed.contains(element)
            && (edge.kind() == EdgeKind.MANY_TO_MANY
                || Relations.rowParentOf(Mappers.state(element), edge) == owner);
    if (believed) {
      tellRemoved(List.of(element));
      noteRemoved(element);
      Relations.unlinked(state, edge, element);
    }
    return believed;
  }

  private void noteAdded(T element) {
    modCount++;
    if (members != null) {
      members.add(element);
    }
    if (!removed.isEmpty() && removed.remove(element)) {
      return;
    }
    if (added.isEmpty()) {
      added = new LinkedHashSet<>();
    }
    added.add(element);
  }

  private void noteRemoved(T element) {
    modCount++;
    if (members != null) {
      members.remove(element);
    }
    if (!added.isEmpty() && added.remove(element)) {
      return;
    }
    if (removed.isEmpty()) {
      removed = new LinkedHashSet<>();
    }
    removed.add(element);
  }

  private boolean holds(@Nullable Object element) {
    List<T> all = Objects.requireNonNull(items);
    if (all.size() <= SHORT) {
      return all.contains(element);
    }
    if (members == null) {
      members = Collections.newSetFromMap(new IdentityHashMap<>());
      members.addAll(all);
    }
    return members.contains(element);
  }

  /** Whether there may be rows that are not in memory. */
  private boolean isLoadable() {
    ObjectState now = state.lifecycle();
    return items == null && (now == ObjectState.PERSISTENT || now == ObjectState.DETACHED);
  }

  private List<T> items() {
    if (items == null) {
      @SuppressWarnings("unchecked") // Loaded through the edge, whose target is T.
      Collection<T> rows =
          isLoadable() || members == null ? (List<T>) Relations.loadAll(state, edge) : members;
      if (items == null) {
        loaded(new ArrayList<>(rows));
      }
    }
    return Objects.requireNonNull(items);
  }

  @SuppressWarnings("unchecked") // The inverse edge's owner is this edge's target.
  private T element(Object target) {
    return (T) target;
  }
}
