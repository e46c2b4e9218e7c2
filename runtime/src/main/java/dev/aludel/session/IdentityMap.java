package dev.aludel.session;

import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Mappers;
import dev.aludel.mapping.Siblings;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * At most one object per row: a table of known objects for each model, made when it is first used;
 * models of a hierarchy have one together.
 */
final class IdentityMap {
  private final IdentityHashMap<EntityMapper<?>, IdentityTable> tables = new IdentityHashMap<>(2);
  private final Consumer<EntityMapper<?>> firstUse;

  IdentityMap(Consumer<EntityMapper<?>> firstUse) {
    this.firstUse = firstUse;
  }

  /** The known objects of a model. */
  IdentityTable of(EntityMapper<?> mapper) {
    EntityMapper<?> root = mapper.root();
    IdentityTable table = tables.get(root);
    if (table == null) {
      firstUse.accept(root);
      if (root.inheritance() != null) {
        root.inheritance().below().forEach(firstUse);
      }
      table = new IdentityTable(root.hasLongKey());
      tables.put(root, table);
    }
    return table;
  }

  /** The object with a key, if it is known and of the model, or of one that extends it. */
  @Nullable EntityState find(EntityMapper<?> mapper, Object key) {
    IdentityTable table = tables.get(mapper.root());
    EntityState found = table == null ? null : table.find(key);
    return found == null || found.mapper().isA(mapper) ? found : null;
  }

  /** Does something with every known object of a model, and of those that extend it. */
  void forEach(EntityMapper<?> mapper, Consumer<EntityState> action) {
    of(mapper)
        .forEach(
            state -> {
              if (state.mapper().isA(mapper)) {
                action.accept(state);
              }
            });
  }

  /** Keeps an object under the key in its fields. */
  void put(EntityState state) {
    of(state.mapper()).put(keyOf(state), state);
  }

  /** Keeps an object under a key that need not be in its fields. */
  void put(EntityState state, Object key) {
    of(state.mapper()).put(key, state);
  }

  /** The models of which there are, or were, objects; of hierarchies the roots. */
  Set<EntityMapper<?>> mappers() {
    return tables.keySet();
  }

  /** Forgets an object. */
  void remove(EntityState state) {
    of(state.mapper()).remove(state);
  }

  /** All objects that had not been collected when they were looked at. */
  List<EntityState> all() {
    List<EntityState> all = new ArrayList<>();
    tables.values().forEach(table -> table.forEach(all::add));
    return all;
  }

  /** Makes objects load again when they are read: those that came alone, together from now on. */
  static void expire(List<EntityState> objects) {
    Siblings together = new Siblings(null);
    for (EntityState state : objects) {
      state.expire();
      if (state.siblings() == null) {
        together.add(state);
      }
    }
  }

  /** Forgets everything. */
  void clear() {
    tables.clear();
  }

  /** Gives a node the key in its object's fields. */
  static void setKey(EntityState state) {
    Object key = keyOf(state);
    if (state.mapper().hasLongKey()) {
      state.longKey(((Number) key).longValue());
    } else {
      state.objectKey(key);
    }
  }

  /** The key in an object's fields. */
  static Object keyOf(EntityState state) {
    return Objects.requireNonNull(
        Mappers.identity(state.mapper(), state.entity(), state.keyColumns()));
  }
}
