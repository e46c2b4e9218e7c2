package dev.aludel.mapping;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;

/**
 * The targets of a to-many relationship as a set: the same elements as the {@link RelatedList}
 * below it, which keeps the other side in step and what is queued. Iterates in the order in which
 * they were loaded and added.
 */
final class RelatedSet<T> extends AbstractSet<T> {
  private final RelatedList<T> list;

  RelatedSet(RelatedList<T> list) {
    this.list = list;
  }

  @Override
  public Iterator<T> iterator() {
    return list.iterator();
  }

  @Override
  public int size() {
    return list.size();
  }

  @Override
  public boolean contains(Object element) {
    return list.contains(element);
  }

  /** Adds an element; false if it is there already. Loads nothing. */
  @Override
  public boolean add(T element) {
    return list.add(element);
  }

  @Override
  public boolean remove(Object element) {
    return list.remove(element);
  }

  @Override
  public boolean removeAll(Collection<?> elements) {
    boolean changed = false;
    for (Object element : elements) {
      changed |= list.remove(element);
    }
    return changed;
  }

  @Override
  public void clear() {
    list.clear();
  }
}
