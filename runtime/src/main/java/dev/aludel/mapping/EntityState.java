package dev.aludel.mapping;

import dev.aludel.error.DetachedException;
import dev.aludel.error.ErrorCode;
import dev.aludel.error.MappingException;
import dev.aludel.error.NullAttributeException;
import dev.aludel.error.UnsetAttributeException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an entity beside its values: which attributes are set and changed, its place
 * in an identity map, its session, and where it is in its life.
 *
 * <p>The first half is what generated accessors call; the second, from {@link #mapper()} on, is for
 * the session.
 */
public final class EntityState extends MaskedState {
  private final EntityMapper<?> mapper;
  private @Nullable Attachment attachment;
  private @Nullable Siblings siblings;
  private ObjectState lifecycle = ObjectState.TRANSIENT;

  /** The state of a new object. */
  public EntityState(Entity entity, EntityMapper<?> mapper) {
    super(entity, mapper.attributeSets().words());
    this.mapper = mapper;
  }

  /** Whether an attribute has a value; loads it first if it is a row's and not loaded. */
  public boolean read(int attribute) {
    return isSet(attribute) || load(attribute);
  }

  /** Reads an attribute that must have a value: {@link UnsetAttributeException} if it has none. */
  public void require(int attribute) {
    if (!isSet(attribute) && !load(attribute)) {
      throw new UnsetAttributeException(
          ErrorCode.ATTRIBUTE_IS_UNSET, mapper.model(), mapper.attributeName(attribute), word());
    }
  }

  /**
   * Notes that an attribute gets a value, and answers it; {@link NullAttributeException} if it must
   * not be null.
   */
  public <T> @Nullable T write(int attribute, @Nullable T current, @Nullable T value) {
    if (value == null && !mapper.attributeSets().isNullable(attribute)) {
      throw new NullAttributeException(
          ErrorCode.ATTRIBUTE_MUST_NOT_BE_NULL, mapper.model(), mapper.attributeName(attribute));
    }
    written(attribute, Objects.deepEquals(current, value));
    return value;
  }

  /** Notes that an attribute gets a value, and answers it. */
  public int write(int attribute, int current, int value) {
    written(attribute, current == value);
    return value;
  }

  /** Notes that an attribute gets a value, and answers it. */
  public long write(int attribute, long current, long value) {
    written(attribute, current == value);
    return value;
  }

  /** Notes that an attribute gets a value, and answers it. */
  public short write(int attribute, short current, short value) {
    written(attribute, current == value);
    return value;
  }

  /** Notes that an attribute gets a value, and answers it. */
  public boolean write(int attribute, boolean current, boolean value) {
    written(attribute, current == value);
    return value;
  }

  /** The same; NaN equals itself, and -0.0 differs from 0.0. */
  public double write(int attribute, double current, double value) {
    written(attribute, Double.compare(current, value) == 0);
    return value;
  }

  /** The same; NaN equals itself, and -0.0 differs from 0.0. */
  public float write(int attribute, float current, float value) {
    written(attribute, Float.compare(current, value) == 0);
    return value;
  }

  /**
   * Listeners are about to be called about a new value of an attribute; {@link MappingException} if
   * one of them sets it.
   */
  public void hear(int attribute, @Nullable Object value) {
    AttributeEvents.begin(this, attribute, value);
  }

  /** Whether an attribute has no value, so that a default applies; never loads. */
  public boolean unset(int attribute) {
    return !isSet(attribute);
  }

  /** Notes that an attribute gets its default, and answers it. */
  public <T> T defaulted(int attribute, T value) {
    markSet(attribute);
    return value;
  }

  /** Whether an attribute was changed since the last flush. */
  public boolean changed(int attribute) {
    return isChanged(attribute);
  }

  /** Notes that an attribute gets its value for an update, and answers it. */
  public <T> T updated(int attribute, T value) {
    markChanged(attribute);
    return value;
  }

  /** Loads a to-one relationship that is not loaded. */
  public void fetch(int attribute) {
    if (!isSet(attribute)) {
      Relations.load(this, mapper.edge(attribute));
    }
  }

  /**
   * Loads a to-one relationship that must have a value: {@link UnsetAttributeException} if it has
   * none.
   */
  public void fetchRequired(int attribute) {
    fetch(attribute);
    if (!isSet(attribute) || Mappers.related(mapper, entity(), attribute) == null) {
      throw Relations.missing(this, mapper.edge(attribute));
    }
  }

  /** Sets a to-one relationship, and the other side with it. */
  public void relate(int attribute, @Nullable Object value) {
    Edge edge = mapper.edge(attribute);
    if (value == null && edge.kind() == EdgeKind.TO_ONE && !edge.isNullable()) {
      throw new NullAttributeException(
          ErrorCode.ATTRIBUTE_MUST_NOT_BE_NULL, mapper.model(), edge.name());
    }
    guard(edge);
    Relations.set(this, edge, edge.isHeard() ? AttributeEvents.set(this, edge, value) : value);
  }

  /** A new list for a to-many relationship; its first reading loads it. */
  public <T> RelatedList<T> list(int attribute) {
    return new RelatedList<>(this, mapper.edge(attribute));
  }

  /** Makes a to-one relationship unloaded, because its foreign key was set by hand. */
  public void forget(int attribute) {
    markUnset(attribute);
    Mappers.relate(mapper, entity(), attribute, null);
  }

  /** Makes a relationship unloaded, whatever its kind; what was queued is lost. */
  public void unload(Edge edge) {
    if (edge.isList()) {
      Relations.forgetList(this, edge);
    } else {
      forget(edge.attribute());
    }
  }

  /**
   * {@code Product#42}, with the values of some columns behind; never loads, never shows a
   * sensitive column.
   */
  public String describe(int... columns) {
    return Description.of(this, columns);
  }

  /** How the model is mapped. */
  public EntityMapper<?> mapper() {
    return mapper;
  }

  /** The object. Callers hold it, or it is pinned: it cannot have been collected. */
  public Entity entity() {
    return Objects.requireNonNull(get());
  }

  /** Where the object is in its life. */
  public ObjectState lifecycle() {
    if (attachment != null && !attachment.isOpen()) {
      return lifecycle == ObjectState.PENDING ? ObjectState.TRANSIENT : ObjectState.DETACHED;
    }
    return wasDeleted() && attachment == null ? ObjectState.DETACHED : lifecycle;
  }

  /** Whether its row was deleted; also of an object that is detached since. */
  public boolean wasDeleted() {
    return lifecycle == ObjectState.DELETED;
  }

  /** The session that keeps the object, unless it is closed. */
  public @Nullable Attachment attachment() {
    return attachment != null && attachment.isOpen() ? attachment : null;
  }

  /** Enters a session, or leaves one, at a point of its life. */
  public void become(ObjectState state, @Nullable Attachment session) {
    if (state == ObjectState.TRANSIENT) {
      parents(ParentLink.withoutTaken(parents()));
    }
    lifecycle = state;
    attachment = session;
  }

  /** Becomes persistent with all columns just read: nothing else is set, nothing is changed. */
  public void loaded(Attachment session) {
    attachment = session;
    lifecycle = ObjectState.PERSISTENT;
    markClean();
    AttributeSets sets = mapper.attributeSets();
    orSet(0, sets.firstColumnBits());
    for (int word = 1; word < sets.words(); word++) {
      orSet(word, sets.columnBits(word));
    }
  }

  /** The same with some columns read; nothing else is set. */
  public void loaded(Attachment session, int[] columns) {
    attachment = session;
    lifecycle = ObjectState.PERSISTENT;
    clearMasks();
    for (int column : columns) {
      markSet(column);
    }
  }

  /** The objects that came with the same result; null for one that came alone. */
  public @Nullable Siblings siblings() {
    return siblings;
  }

  void siblings(@Nullable Siblings others) {
    siblings = others;
  }

  /**
   * Forgets all values but the key, so that the next reading loads them; changes are lost, that of
   * the key too.
   */
  public void expire() {
    boolean isKey = true;
    for (int column : keyColumns()) {
      isKey &= isSet(column) && !isChanged(column);
    }
    clearMasks();
    if (isKey) {
      for (int column : keyColumns()) {
        markSet(column);
      }
    }
    parents(null);
    Relations.forgetLists(this);
  }

  /** Forgets one attribute, and a change of it; what was changed elsewhere stays. */
  public void expire(int attribute) {
    if (attribute >= mapper.valueCount()) {
      Relations.forget(this, mapper.edge(attribute));
    } else if (isChanged(attribute) || !isKey(attribute)) {
      markUnset(attribute);
    }
  }

  /** Whether some column is not loaded that is loaded by default. */
  public boolean isPartial() {
    AttributeSets sets = mapper.attributeSets();
    for (int word = 0; word < sets.words(); word++) {
      if ((~setWord(word) & sets.defaultBits(word)) != 0) {
        return true;
      }
    }
    return false;
  }

  /** The columns of the primary key, in its order. */
  public int[] keyColumns() {
    return mapper.attributeSets().key();
  }

  /** The key of its row, whatever is in its fields. */
  public Object rowKey() {
    return mapper.hasLongKey() ? (Object) longKey() : Objects.requireNonNull(objectKey());
  }

  /** Whether all of the key's columns have values. */
  public boolean hasKey() {
    for (int column : keyColumns()) {
      if (!isSet(column) || Mappers.value(mapper, entity(), column) == null) {
        return false;
      }
    }
    return true;
  }

  /** Keeps the object from being collected while it has work for the database. */
  public void pin() {
    pinned(get());
  }

  /** Lets the object be collected when the application drops it. */
  public void unpin() {
    pinned(null);
  }

  /** Whether {@link #pin} was called. */
  public boolean isPinned() {
    return pinned() != null;
  }

  /** Refuses use by a second thread while the session works. */
  void guard() {
    if (attachment != null) {
      attachment.guard();
    }
  }

  /** The same, and a change of what is only read. */
  void guard(Edge edge) {
    guard();
    if (edge.isViewOnly()) {
      throw new MappingException(ErrorCode.RELATIONSHIP_IS_VIEW_ONLY, edge);
    }
    if (attachment != null) {
      attachment.requireWritable(this, edge.name());
    }
  }

  /** Whether its session only reads. */
  boolean isReadOnly() {
    return attachment != null && attachment.isReadOnly();
  }

  /** Tells the session that there is something to flush. */
  void touch() {
    Attachment session = attachment();
    if (session != null && pinned() == null) {
      session.changed(this);
    }
  }

  /** The state as messages say it. */
  String word() {
    return lifecycle().name().toLowerCase(java.util.Locale.ROOT);
  }

  void written(int attribute, boolean equal) {
    guard();
    if (equal && isSet(attribute)) {
      return;
    }
    changing(attribute);
    markChanged(attribute);
    touch();
  }

  /** Tells the session, while the old value is still there, of an attribute's first change. */
  void changing(int attribute) {
    if (attachment != null && !isChanged(attribute)) {
      attachment.changing(this, attribute);
    }
  }

  private boolean isKey(int attribute) {
    return Arrays.stream(keyColumns()).anyMatch(column -> column == attribute);
  }

  private boolean load(int attribute) {
    Attachment session = attachment();
    ObjectState now = lifecycle();
    if (session == null) {
      if (now == ObjectState.DETACHED) {
        throw new DetachedException(
            ErrorCode.OBJECT_IS_DETACHED,
            mapper.model(),
            mapper.attributeName(attribute),
            Edge.constant(mapper) + "." + mapper.attributeName(attribute) + ".undefer()");
      }
      return false;
    }
    if (now == ObjectState.PERSISTENT) {
      session.load(this, attribute);
    }
    return isSet(attribute);
  }
}
