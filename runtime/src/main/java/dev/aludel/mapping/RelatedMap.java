package dev.aludel.mapping;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.MappingException;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The targets of a to-many relationship by one of their attributes: the same elements as the {@link
 * RelatedList} below it, which keeps the other side in step and what is queued.
 *
 * <p>An element is found by the key that it has now: a key that changes moves it at once, where
 * SQLAlchemy goes on to show it under the old one. Two elements with one key are an error when the
 * map is read by keys, where SQLAlchemy loses one of them; {@link #values} and {@link #size} still
 * answer. Entries set nothing: {@code put} does.
 */
final class RelatedMap<K, T> extends AbstractMap<K, T> {
  private final RelatedList<T> list;
  private final Function<? super T, ? extends K> key;

  RelatedMap(RelatedList<T> list, Function<? super T, ? extends K> key) {
    this.list = list;
    this.key = key;
  }

  @Override
  public int size() {
    return list.size();
  }

  @Override
  public java.util.Collection<T> values() {
    return list;
  }

  @Override
  public boolean containsKey(@Nullable Object wanted) {
    return indexOf(wanted) >= 0;
  }

  @Override
  public boolean containsValue(@Nullable Object value) {
    return list.contains(value);
  }

  @Override
  public @Nullable T get(@Nullable Object wanted) {
    int index = indexOf(wanted);
    return index < 0 ? null : list.get(index);
  }

  /**
   * Adds an element under the key that it has; another one with this key leaves the relationship
   * and is answered. {@link MappingException} if the element has another key.
   */
  @Override
  public @Nullable T put(K wanted, T element) {
    K own = key.apply(element);
    if (!Objects.equals(wanted, own)) {
      throw new MappingException(ErrorCode.MAP_KEY_DIFFERS, list.edge(), element, own, wanted);
    }
    int index = indexOf(wanted);
    if (index < 0) {
      list.add(element);
      return null;
    }
    return list.set(index, element);
  }

  @Override
  public @Nullable T remove(@Nullable Object wanted) {
    int index = indexOf(wanted);
    return index < 0 ? null : list.remove(index);
  }

  @Override
  public void clear() {
    list.clear();
  }

  @Override
  public Set<Entry<K, T>> entrySet() {
    Map<K, T> index = new LinkedHashMap<>();
    for (T element : list) {
      if (index.put(key.apply(element), element) != null) {
        throw new MappingException(
            ErrorCode.MAP_KEY_IS_NOT_UNIQUE, list.edge(), key.apply(element));
      }
    }
    return new Entries(index.entrySet());
  }

  /** A loop over few elements costs less than an index that a changed key would make wrong. */
  private int indexOf(@Nullable Object wanted) {
    int found = -1;
    for (int i = 0; i < list.size(); i++) {
      if (Objects.equals(key.apply(list.get(i)), wanted)) {
        if (found >= 0) {
          throw new MappingException(ErrorCode.MAP_KEY_IS_NOT_UNIQUE, list.edge(), wanted);
        }
        found = i;
      }
    }
    return found;
  }

  /** The entries as they are now; removing one removes its element. */
  private final class Entries extends AbstractSet<Entry<K, T>> {
    private final Set<Entry<K, T>> entries;

    Entries(Set<Entry<K, T>> entries) {
      this.entries = entries;
    }

    @Override
    public int size() {
      return entries.size();
    }

    @Override
    public Iterator<Entry<K, T>> iterator() {
      Iterator<Entry<K, T>> each = entries.iterator();
      return new Iterator<>() {
        private @Nullable Entry<K, T> last;

        @Override
        public boolean hasNext() {
          return each.hasNext();
        }

        @Override
        public Entry<K, T> next() {
          last = new SimpleImmutableEntry<>(each.next());
          return last;
        }

        @Override
        public void remove() {
          T element = Objects.requireNonNull(last).getValue();
          each.remove();
          list.remove(element);
        }
      };
    }
  }
}
