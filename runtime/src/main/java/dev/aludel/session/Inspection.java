package dev.aludel.session;

import dev.aludel.mapping.Changes;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Mappers;
import dev.aludel.mapping.ObjectState;
import dev.aludel.mapping.RelatedList;
import dev.aludel.query.Attribute;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a session knows about an object: SQLAlchemy's {@code inspect(object)}. It answers what is so
 * when it is asked, loads nothing and changes nothing.
 */
public final class Inspection {
  private final Object entity;
  private final EntityState state;

  private Inspection(Object entity) {
    this.entity = entity;
    this.state = ObjectStates.of(entity);
  }

  /**
   * What is known about an object.
   *
   * @throws dev.aludel.error.SessionStateException if its class is not generated
   */
  public static Inspection of(Object entity) {
    return new Inspection(entity);
  }

  /** The object. */
  public Object object() {
    return entity;
  }

  /** Where it is in its life. */
  public ObjectState state() {
    return state.lifecycle();
  }

  /** The open session that it is in; SQLAlchemy's {@code object_session}. */
  public Optional<Session> session() {
    return state.attachment() instanceof SessionAttachment attachment
        ? Optional.of(attachment.session())
        : Optional.empty();
  }

  /** Whether its row was deleted, by a flush that was not undone since. */
  public boolean wasDeleted() {
    return state.wasDeleted();
  }

  /**
   * The primary key of its row, in key order; empty as long as it has none. A key that was changed
   * and not flushed is not the row's yet.
   */
  public Optional<List<@Nullable Object>> identity() {
    ObjectState now = state();
    return now == ObjectState.TRANSIENT || now == ObjectState.PENDING
        ? Optional.empty()
        : Optional.of(Collections.unmodifiableList(List.of(RowValues.key(state))));
  }

  /** Whether anything was changed and not flushed, lists included. */
  public boolean isModified() {
    return Changes.any(state);
  }

  /** Whether a column or to-one relationship was changed and not flushed. */
  public boolean isModifiedWithoutCollections() {
    return state.hasChanges();
  }

  /** The names of the attributes that have a change. */
  public Set<String> modified() {
    return names(true);
  }

  /** The names of the attributes that are not loaded, or were never set. */
  public Set<String> unloaded() {
    return names(false);
  }

  /** What became of an attribute since the last flush. */
  public History history(Attribute attribute) {
    int number = attribute.indexIn(state.mapper());
    if (number >= state.mapper().valueCount() && state.mapper().edge(number).isList()) {
      return listHistory(number);
    }
    if (!state.isSet(number)) {
      return History.NONE;
    }
    List<@Nullable Object> now = Collections.singletonList(value(attribute, number));
    if (!state.isChanged(number)) {
      return new History(List.of(), now, List.of());
    }
    List<@Nullable Object> old = old(attribute, number);
    return Objects.deepEquals(now, old)
        ? new History(List.of(), now, List.of())
        : new History(now, List.of(), old);
  }

  private List<@Nullable Object> old(Attribute attribute, int number) {
    List<@Nullable Object> kept =
        session().map(s -> s.objects().work().old(state, number)).orElse(List.of());
    boolean converted = !kept.isEmpty() && number < state.mapper().valueCount();
    return converted ? Collections.singletonList(attribute.fromDatabase(kept.get(0))) : kept;
  }

  private @Nullable Object value(Attribute attribute, int number) {
    EntityMapper<?> mapper = state.mapper();
    return number < mapper.valueCount()
        ? attribute.fromDatabase(Mappers.value(mapper, entity, number))
        : Mappers.related(mapper, entity, number);
  }

  private History listHistory(int number) {
    if (Mappers.related(state.mapper(), entity, number) instanceof RelatedList<?> list) {
      List<@Nullable Object> unchanged = new ArrayList<>(list.known());
      unchanged.removeAll(list.added());
      return new History(new ArrayList<>(list.added()), unchanged, new ArrayList<>(list.removed()));
    }
    return History.NONE;
  }

  private Set<String> names(boolean modified) {
    EntityMapper<?> mapper = state.mapper();
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < mapper.valueCount() + mapper.edges().size(); i++) {
      if (modified ? Changes.of(state, i) : !isLoaded(i)) {
        names.add(mapper.attributeName(i));
      }
    }
    return names;
  }

  private boolean isLoaded(int attribute) {
    boolean isColumn = attribute < state.mapper().valueCount();
    if (isColumn || !state.mapper().edge(attribute).isList()) {
      return state.isSet(attribute);
    }
    return Mappers.related(state.mapper(), entity, attribute) instanceof RelatedList<?> list
        && list.isLoaded();
  }
}
