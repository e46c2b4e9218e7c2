package dev.aludel.mapping;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.MappingException;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One attribute of the objects of a relationship as a set; SQLAlchemy's association proxy. It holds
 * nothing: every reading goes through the relationship. A value that several objects have is in it
 * once, and removing it removes them all (where SQLAlchemy's set shows it several times).
 *
 * @param <A> the object between
 * @param <T> its attribute
 */
public final class AssociationSet<A, T extends @Nullable Object> extends AbstractSet<T> {
  private final Set<A> between;
  private final Function<? super A, ? extends T> read;
  private final @Nullable Function<? super T, ? extends A> make;

  private AssociationSet(
      Set<A> between,
      Function<? super A, ? extends T> read,
      @Nullable Function<? super T, ? extends A> make) {
    this.between = between;
    this.read = read;
    this.make = make;
  }

  /** A set to read and to remove from; generated. */
  public static <A, T extends @Nullable Object> Set<T> of(
      Set<A> between, Function<? super A, ? extends T> read) {
    return new AssociationSet<>(between, read, null);
  }

  /** A set that can be added to as well: by what {@code make} answers. */
  public static <A, T extends @Nullable Object> Set<T> of(
      Set<A> between,
      Function<? super A, ? extends T> read,
      Function<? super T, ? extends A> make) {
    return new AssociationSet<>(between, read, make);
  }

  @Override
  public int size() {
    return values().size();
  }

  @Override
  public boolean contains(@Nullable Object value) {
    return between.stream().anyMatch(one -> Objects.equals(read.apply(one), value));
  }

  /** Adds what stands between the owner and the value, unless the value is there. */
  @Override
  public boolean add(T value) {
    if (contains(value)) {
      return false;
    }
    if (make == null) {
      throw new MappingException(ErrorCode.ASSOCIATION_NEEDS_MORE, value);
    }
    between.add(make.apply(value));
    return true;
  }

  /** Takes what has the value from the relationship, whose cascades say what becomes of it. */
  @Override
  public boolean remove(@Nullable Object value) {
    return between.removeIf(one -> Objects.equals(read.apply(one), value));
  }

  @Override
  public void clear() {
    between.clear();
  }

  /** The values as they are now; removing one removes it here. */
  @Override
  public Iterator<T> iterator() {
    Iterator<T> each = values().iterator();
    return new Iterator<>() {
      private @Nullable T last;

      @Override
      public boolean hasNext() {
        return each.hasNext();
      }

      @Override
      public T next() {
        T next = each.next();
        last = next;
        return next;
      }

      @Override
      public void remove() {
        each.remove();
        AssociationSet.this.remove(last);
      }
    };
  }

  private Set<T> values() {
    Set<T> values = new LinkedHashSet<>();
    between.forEach(one -> values.add(read.apply(one)));
    return values;
  }
}
