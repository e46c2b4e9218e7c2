package dev.aludel.mapping;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A map that tells the object whose attribute it is of every change: a column of this type, kept as
 * JSON, is written after {@code settings().put("theme", "dark")}, as it is after its setter. Of a
 * plain {@code Map} only the setter is noticed. SQLAlchemy's {@code MutableDict}.
 *
 * <p>Changes of what is in it, of a list that is a value, are not noticed. A map belongs to one
 * object; another one that it is given to gets a copy. Like its object it is for one thread at a
 * time.
 *
 * @param <K> the type of keys
 * @param <V> the type of values
 */
public final class MutableMap<K, V> extends AbstractMap<K, V> {
  private final Map<K, V> map;
  private final Ownership ownership = new Ownership();

  private MutableMap(Map<K, V> map) {
    this.map = map;
  }

  /** A map without entries. */
  public static <K, V> MutableMap<K, V> of() {
    return new MutableMap<>(new LinkedHashMap<>());
  }

  /** A copy of a map; null of null. */
  public static <K, V> @Nullable MutableMap<K, V> of(@Nullable Map<K, V> map) {
    return map == null ? null : new MutableMap<>(new LinkedHashMap<>(map));
  }

  /** The map as the value of an attribute: itself, or a copy if it is another one's. */
  public static <K, V> @Nullable MutableMap<K, V> owned(
      @Nullable MutableMap<K, V> map, EntityState state, int attribute) {
    if (map == null || map.ownership.take(state, attribute)) {
      return map;
    }
    MutableMap<K, V> copy = new MutableMap<>(new LinkedHashMap<>(map.map));
    copy.ownership.take(state, attribute);
    return copy;
  }

  @Override
  public @Nullable V put(K key, V value) {
    ownership.changing();
    return map.put(key, value);
  }

  @Override
  public @Nullable V get(@Nullable Object key) {
    return map.get(key);
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return map.containsKey(key);
  }

  @Override
  public @Nullable V remove(@Nullable Object key) {
    if (map.containsKey(key)) {
      ownership.changing();
    }
    return map.remove(key);
  }

  @Override
  public Set<Entry<K, V>> entrySet() {
    return new Entries();
  }

  private final class Entries extends AbstractSet<Entry<K, V>> {
    @Override
    public int size() {
      return map.size();
    }

    @Override
    public Iterator<Entry<K, V>> iterator() {
      Iterator<Entry<K, V>> entries = map.entrySet().iterator();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return entries.hasNext();
        }

        @Override
        public Entry<K, V> next() {
          return new Telling(entries.next());
        }

        @Override
        public void remove() {
          ownership.changing();
          entries.remove();
        }
      };
    }
  }

  /** An entry whose value can be changed as well. */
  private final class Telling extends SimpleEntry<K, V> {
    private static final long serialVersionUID = 1;

    Telling(Entry<K, V> entry) {
      super(entry);
    }

    @Override
    public V setValue(V value) {
      put(getKey(), value);
      return super.setValue(value);
    }
  }
}
