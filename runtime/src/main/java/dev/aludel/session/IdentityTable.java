package dev.aludel.session;

import dev.aludel.loading.KnownEntities;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.IdentityNode;
import java.lang.ref.WeakReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The known objects of one model, held weakly: a hash table whose nodes are the objects' states.
 * Collected objects are dropped when the table is full, so it is at most four times as large as it
 * ever had to be; and in a table of many, whenever the collector has been at work. A stream of rows
 * fills it faster than the collector comes: it would be sized by the garbage of the first seconds,
 * and then keep as much.
 */
final class IdentityTable implements KnownEntities {
  private static final int SMALLEST = 32;
  private static final int GROWTH = 4;
  private static final int FULL = 1;
  private static final int MANY = 4096;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final boolean longKey;
  private @Nullable IdentityNode[] buckets = new IdentityNode[SMALLEST];
  private int shift = shift(SMALLEST);
  private int size;
  // How many may come before it is worth while to look at all.
  private int ahead;
  // Cleared by the collector like everything else that nobody holds; of a table of many.
  private @Nullable WeakReference<Object> uncollected;

  IdentityTable(boolean longKey) {
    this.longKey = longKey;
  }

  @Override
  public void expect(int objects) {
    if (size == 0 && objects > buckets.length) {
      refill(new IdentityNode[Integer.highestOneBit(objects - 1) << 1]);
    }
  }

  @Override
  public @Nullable EntityState find(long key) {
    IdentityNode node = buckets[index(key)];
    while (node != null) {
      if (node.longKey() == key && node.get() != null) {
        return (EntityState) node;
      }
      node = node.next();
    }
    return null;
  }

  @Override
  public @Nullable EntityState find(Object key) {
    if (longKey) {
      return find(((Number) key).longValue());
    }
    IdentityNode node = buckets[index(key.hashCode())];
    while (node != null) {
      if (key.equals(node.objectKey()) && node.get() != null) {
        return (EntityState) node;
      }
      node = node.next();
    }
    return null;
  }

  @Override
  public void put(long key, EntityState state) {
    state.longKey(key);
    insert(state);
  }

  @Override
  public void put(Object key, EntityState state) {
    if (longKey) {
      state.longKey(((Number) key).longValue());
    } else {
      state.objectKey(key);
    }
    insert(state);
  }

  /** Forgets an object; nothing happens if it is not here. */
  void remove(EntityState state) {
    int index = index(hash(state));
    IdentityNode before = null;
    IdentityNode node = buckets[index];
    while (node != null && node != state) {
      before = node;
      node = node.next();
    }
    if (node != null) {
      unchain(index, before, node);
    }
  }

  /** Visits all objects that have not been collected. */
  void forEach(Consumer<EntityState> visitor) {
    for (IdentityNode first : buckets) {
      IdentityNode node = first;
      while (node != null) {
        IdentityNode next = node.next();
        if (node.get() != null) {
          visitor.accept((EntityState) node);
        }
        node = next;
      }
    }
  }

  /** How many nodes there are, those of collected objects included. */
  int size() {
    return size;
  }

  private void insert(EntityState state) {
    if (size >= FULL * buckets.length) {
      rehash();
    } else if (uncollected != null && --ahead < 0 && uncollected.get() == null) {
      refill(new IdentityNode[buckets.length]);
    }
    chain(state);
  }

  private void unchain(int index, @Nullable IdentityNode before, IdentityNode node) {
    if (before == null) {
      buckets[index] = node.next();
    } else {
      before.next(node.next());
    }
    node.next(null);
    size--;
  }

  /** Drops what was collected; grows unless that made enough room. */
  private void rehash() {
    int room = buckets.length;
    refill(new IdentityNode[room * GROWTH]);
    if (size <= room / 2) {
      refill(new IdentityNode[room]);
    }
  }

  private void refill(@Nullable IdentityNode[] wider) {
    @Nullable IdentityNode[] before = buckets;
    buckets = wider;
    shift = shift(wider.length);
    size = 0;
    for (IdentityNode first : before) {
      IdentityNode node = first;
      while (node != null) {
        IdentityNode next = node.next();
        if (node.get() != null) {
          chain(node);
        }
        node = next;
      }
    }
    ahead = Math.max(MANY, size / 4);
    uncollected = wider.length < MANY ? null : new WeakReference<>(new Object());
  }

  private void chain(IdentityNode node) {
    int index = index(hash(node));
    node.next(buckets[index]);
    buckets[index] = node;
    size++;
  }

  private static int shift(int buckets) {
    return Long.numberOfLeadingZeros(buckets) + 1;
  }

  private long hash(IdentityNode node) {
    Object key = node.objectKey();
    return key == null ? node.longKey() : key.hashCode();
  }

  /** Fibonacci hashing: spreads keys that follow each other evenly, and those at any distance. */
  private int index(long key) {
    return (int) ((key * GOLDEN) >>> shift);
  }
}
