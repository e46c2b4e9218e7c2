package dev.aludel.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an object was at a moment, so that it can be that again: its columns, what was set and
 * changed of it, the objects that its relationships named, and where it was in its life.
 */
public final class Memento {
  private final Entity entity;
  private final Object columns;
  private final long[] set;
  private final long[] changed;
  private final ObjectState lifecycle;
  private final @Nullable ParentLink parents;
  private final Map<Edge, @Nullable Object> related = new HashMap<>();

  private Memento(EntityState state) {
    EntityMapper<?> mapper = state.mapper();
    entity = state.entity();
    columns = Mappers.create(mapper);
    copyColumns(entity, columns);
    int words = mapper.attributeSets().words();
    set = new long[words];
    changed = new long[words];
    for (int word = 0; word < words; word++) {
      set[word] = state.setWord(word);
      changed[word] = state.changedWord(word);
    }
    lifecycle = state.lifecycle();
    parents = state.parents();
    for (Edge edge : mapper.edges()) {
      Object field = Mappers.related(mapper, entity, edge.attribute());
      related.put(edge, field instanceof RelatedList<?> list ? Elements.of(list) : field);
    }
  }

  /** What an object in no session is now. */
  public static Memento of(EntityState state) {
    return new Memento(state);
  }

  /** Makes the object that again; it is in no session. */
  public void restore() {
    EntityState state = entity.aludelState();
    EntityMapper<?> mapper = state.mapper();
    copyColumns(columns, entity);
    state.masks(set, changed);
    state.become(lifecycle, null);
    state.parents(parents);
    state.unpin();
    related.forEach(
        (edge, before) -> {
          Object field = Mappers.related(mapper, entity, edge.attribute());
          if (field instanceof RelatedList<?> list) {
            Elements.restore(list, before);
          } else if (!edge.isList()) {
            Mappers.relate(mapper, entity, edge.attribute(), before);
          }
        });
  }

  private void copyColumns(Object from, Object to) {
    EntityMapper<?> mapper = entity.aludelState().mapper();
    for (int column = 0; column < mapper.valueCount(); column++) {
      Mappers.copy(mapper, from, to, column);
    }
  }

  /** The elements of a list, and what was queued; null elements where it was not loaded. */
  private record Elements(@Nullable List<Object> loaded, Set<Object> added, Set<Object> removed) {

    static Elements of(RelatedList<?> list) {
      List<Object> loaded = list.isLoaded() ? new ArrayList<>(list.known()) : null;
      return new Elements(loaded, copy(list.added()), copy(list.removed()));
    }

    @SuppressWarnings("unchecked") // They were in this list.
    static void restore(RelatedList<?> list, @Nullable Object before) {
      if (before instanceof Elements known) {
        ((RelatedList<Object>) list).restore(known.loaded, known.added, known.removed);
      } else {
        list.forget();
      }
    }

    private static Set<Object> copy(Set<?> set) {
      return set.isEmpty() ? Set.of() : new LinkedHashSet<>(set);
    }
  }
}
