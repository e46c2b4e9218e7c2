package dev.aludel.mapping;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * A list that tells the object whose attribute it is of every change: a column of this type, kept
 * as an array, is written after {@code tags().add("new")}, as it is after its setter. Of a plain
 * {@code List} only the setter is noticed. SQLAlchemy's {@code MutableList}.
 *
 * <p>A list belongs to one object; another one that it is given to gets a copy. Like its object it
 * is for one thread at a time.
 *
 * @param <E> the type of elements
 */
public final class MutableList<E> extends AbstractList<E> implements RandomAccess {
  private final List<E> list;
  private final Ownership ownership = new Ownership();

  private MutableList(List<E> list) {
    this.list = list;
  }

  /** A list without elements. */
  public static <E> MutableList<E> of() {
    return new MutableList<>(new ArrayList<>());
  }

  /** A copy of a list; null of null. */
  public static <E> @Nullable MutableList<E> of(@Nullable List<E> list) {
    return list == null ? null : new MutableList<>(new ArrayList<>(list));
  }

  /** The list as the value of an attribute: itself, or a copy if it is another one's. */
  public static <E> @Nullable MutableList<E> owned(
      @Nullable MutableList<E> list, EntityState state, int attribute) {
    if (list == null || list.ownership.take(state, attribute)) {
      return list;
    }
    MutableList<E> copy = new MutableList<>(new ArrayList<>(list.list));
    copy.ownership.take(state, attribute);
    return copy;
  }

  @Override
  public E get(int index) {
    return list.get(index);
  }

  @Override
  public int size() {
    return list.size();
  }

  @Override
  public E set(int index, E element) {
    ownership.changing();
    return list.set(index, element);
  }

  @Override
  public void add(int index, E element) {
    ownership.changing();
    modCount++;
    list.add(index, element);
  }

  @Override
  public E remove(int index) {
    ownership.changing();
    modCount++;
    return list.remove(index);
  }
}
