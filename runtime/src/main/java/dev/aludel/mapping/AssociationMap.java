package dev.aludel.mapping;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.MappingException;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One attribute of the objects of a relationship that is a map, under the same keys; SQLAlchemy's
 * association proxy over a keyed collection. It holds nothing.
 *
 * @param <K> the key
 * @param <A> the object between
 * @param <V> its attribute
 */
public final class AssociationMap<K, A, V extends @Nullable Object> extends AbstractMap<K, V> {
  private final Map<K, A> between;
  private final Function<? super A, ? extends V> read;
  private final @Nullable BiConsumer<? super A, ? super V> write;
  private final @Nullable BiFunction<? super K, ? super V, ? extends A> make;

  private AssociationMap(
      Map<K, A> between,
      Function<? super A, ? extends V> read,
      @Nullable BiConsumer<? super A, ? super V> write,
      @Nullable BiFunction<? super K, ? super V, ? extends A> make) {
    this.between = between;
    this.read = read;
    this.write = write;
    this.make = make;
  }

  /**
   * A map over another; generated.
   *
   * @param write sets the attribute of an object that is there; null if it has no setter
   * @param make makes an object of a key and a value; null if it needs more
   */
  public static <K, A, V extends @Nullable Object> Map<K, V> of(
      Map<K, A> between,
      Function<? super A, ? extends V> read,
      @Nullable BiConsumer<? super A, ? super V> write,
      @Nullable BiFunction<? super K, ? super V, ? extends A> make) {
    return new AssociationMap<>(between, read, write, make);
  }

  @Override
  public int size() {
    return between.size();
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return between.containsKey(key);
  }

  @Override
  public @Nullable V get(@Nullable Object key) {
    A known = between.get(key);
    return known == null ? null : read.apply(known);
  }

  /**
   * Sets the attribute of the object that is under this key, or adds one; where the attribute
   * cannot be set, another object takes the place of the one that is there.
   */
  @Override
  public @Nullable V put(K key, V value) {
    A known = between.get(key);
    if (known == null) {
      add(key, value);
      return null;
    }
    V old = read.apply(known);
    if (write != null) {
      write.accept(known, value);
    } else if (old == null || !old.equals(value)) {
      requireMaker(value);
      between.remove(key);
      add(key, value);
    }
    return old;
  }

  /** Takes the object between from the relationship, whose cascades say what becomes of it. */
  @Override
  public @Nullable V remove(@Nullable Object key) {
    A known = between.remove(key);
    return known == null ? null : read.apply(known);
  }

  @Override
  public void clear() {
    between.clear();
  }

  @Override
  public Set<Entry<K, V>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return between.size();
      }

      @Override
      public Iterator<Entry<K, V>> iterator() {
        Iterator<Entry<K, A>> each = between.entrySet().iterator();
        return new Iterator<>() {
          @Override
          public boolean hasNext() {
            return each.hasNext();
          }

          @Override
          public Entry<K, V> next() {
            Entry<K, A> next = each.next();
            return new SimpleImmutableEntry<>(next.getKey(), read.apply(next.getValue()));
          }

          @Override
          public void remove() {
            each.remove();
          }
        };
      }
    };
  }

  /** Making an object may have put it there: both sides are in step. */
  private void add(K key, V value) {
    A made = requireMaker(value).apply(key, value);
    if (between.get(key) != made) {
      between.put(key, made);
    }
  }

  private BiFunction<? super K, ? super V, ? extends A> requireMaker(V value) {
    if (make == null) {
      throw new MappingException(ErrorCode.ASSOCIATION_NEEDS_MORE, value);
    }
    return make;
  }
}
