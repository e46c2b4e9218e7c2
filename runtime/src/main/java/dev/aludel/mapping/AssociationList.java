package dev.aludel.mapping;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.MappingException;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One attribute of the objects of a relationship as a list; SQLAlchemy's association proxy. It
 * holds nothing: every reading goes through the relationship.
 *
 * @param <A> the object between
 * @param <T> its attribute
 */
public final class AssociationList<A, T extends @Nullable Object> extends AbstractList<T> {
  private final List<A> between;
  private final Function<? super A, ? extends T> read;
  private final @Nullable Function<? super T, ? extends A> make;

  private AssociationList(
      List<A> between,
      Function<? super A, ? extends T> read,
      @Nullable Function<? super T, ? extends A> make) {
    this.between = between;
    this.read = read;
    this.make = make;
  }

  /** A list to read and to remove from; generated. */
  public static <A, T extends @Nullable Object> List<T> of(
      List<A> between, Function<? super A, ? extends T> read) {
    return new AssociationList<>(between, read, null);
  }

  /** A list that can be added to as well: by what {@code make} answers. */
  public static <A, T extends @Nullable Object> List<T> of(
      List<A> between,
      Function<? super A, ? extends T> read,
      Function<? super T, ? extends A> make) {
    return new AssociationList<>(between, read, make);
  }

  @Override
  public T get(int index) {
    return read.apply(between.get(index));
  }

  @Override
  public int size() {
    return between.size();
  }

  /** Adds what stands between the owner and the element; each time another one. */
  @Override
  public boolean add(T element) {
    between.add(made(element));
    return true;
  }

  @Override
  public void add(int index, T element) {
    A made = made(element);
    between.remove(made); // Making it may have put it at the end: both sides are in step.
    between.add(index, made);
  }

  /** Puts another object between in the place of this one. */
  @Override
  public T set(int index, T element) {
    T old = get(index);
    if (!Objects.equals(old, element)) {
      remove(index);
      add(index, element);
    }
    return old;
  }

  /** Takes the object between from the relationship, whose cascades say what becomes of it. */
  @Override
  public T remove(int index) {
    return read.apply(between.remove(index));
  }

  private A made(T element) {
    if (make == null) {
      throw new MappingException(ErrorCode.ASSOCIATION_NEEDS_MORE, element);
    }
    return make.apply(element);
  }
}
