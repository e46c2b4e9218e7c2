package dev.aludel.session;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.SessionStateException;
import dev.aludel.mapping.Attachment;
import dev.aludel.mapping.Changes;
import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Mappers;
import dev.aludel.mapping.ObjectState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The objects of a session: where each is in its life, and what becomes of it when a transaction
 * ends.
 */
final class SessionObjects {
  private final Attachment attachment;
  private final IdentityMap identities;
  private final Listeners listeners;
  private final UnitOfWork work = new UnitOfWork();
  private Undo undo = Undo.ofTransaction();
  private @Nullable Restoration restoration;

  SessionObjects(Attachment attachment, IdentityMap identities, Listeners listeners) {
    this.listeners = listeners;
    this.attachment = attachment;
    this.identities = identities;
  }

  Attachment attachment() {
    return attachment;
  }

  IdentityMap identities() {
    return identities;
  }

  /** Who hears what happens to objects. */
  Listeners listeners() {
    return listeners;
  }

  UnitOfWork work() {
    return work;
  }

  /** What a rollback has to undo. */
  Undo undo() {
    return undo;
  }

  /** Objects that enter from now on are remembered as they were. */
  void restoration(Restoration before) {
    restoration = before;
  }

  /**
   * Takes an object in: a new one becomes pending, a detached one persistent, a deleted one is
   * kept.
   */
  void attach(EntityState state) {
    requireNoOtherSession(state);
    if (restoration != null && state.attachment() == null) {
      restoration.note(state);
    }
    switch (state.lifecycle()) {
      case TRANSIENT -> {
        listeners.tell(state, SessionListener::beforeAttach);
        identities.of(state.mapper());
        become(state, ObjectState.PENDING, attachment);
        work.create(state);
        listeners.tell(state, SessionListener::afterAttach);
      }
      case DETACHED -> reattach(state);
      case PERSISTENT -> keep(state);
      case DELETED ->
          throw new SessionStateException(ErrorCode.OBJECT_WAS_DELETED, state.describe());
      case PENDING -> {}
    }
  }

  /** Lets an object go: a new one becomes transient, a persistent one detached. */
  void expunge(EntityState state) {
    boolean pending = state.lifecycle() == ObjectState.PENDING;
    work.letGo(state);
    if (!pending) {
      identities.remove(state);
      undo.forget(state);
    }
    become(state, pending ? ObjectState.TRANSIENT : ObjectState.DETACHED, null);
  }

  /** Lets an object go if it is here. */
  void release(EntityState state) {
    if (state.attachment() == attachment) {
      expunge(state);
    }
  }

  /** Lets all objects go. */
  void expungeAll() {
    List.copyOf(work.created()).forEach(this::expunge);
    identities.all().forEach(this::expunge);
  }

  /** Whether an object is pending or persistent here. */
  boolean contains(EntityState state) {
    return isHere(state)
        || (state.lifecycle() == ObjectState.PENDING && state.attachment() == attachment);
  }

  /** The pending and the persistent objects. */
  List<Object> present() {
    List<Object> all = new ArrayList<>();
    work.created().forEach(state -> all.add(state.entity()));
    for (EntityState state : identities.all()) {
      Entity entity = state.get();
      if (entity != null) {
        all.add(entity);
      }
    }
    return Collections.unmodifiableList(all);
  }

  /** The state of an object with which something is to be done that is written later. */
  EntityState writable(String wish, Object entity) {
    EntityState state = ObjectStates.writable(wish, entity);
    requireWritable(wish, state);
    return state;
  }

  /** Refuses what a session that only reads does not do. */
  void requireWritable(String wish, @Nullable EntityState state) {
    if (attachment.isReadOnly()) {
      throw onlyReads(state == null ? wish : wish + " " + state.describe());
    }
  }

  static SessionStateException onlyReads(String wish) {
    return new SessionStateException(ErrorCode.SESSION_ONLY_READS, wish);
  }

  /** The state of an object, which must be here. */
  EntityState requireHere(Object entity) {
    EntityState state = ObjectStates.of(entity);
    if (state.attachment() != attachment) {
      throw new SessionStateException(
          ErrorCode.OBJECT_IS_NOT_HERE, state.describe(), state.lifecycle());
    }
    return state;
  }

  /** The state of an object, which must be persistent here. */
  EntityState requirePersistent(Object entity) {
    EntityState state = ObjectStates.of(entity);
    if (!isHere(state)) {
      throw new SessionStateException(
          ErrorCode.OBJECT_IS_NOT_PERSISTENT, state.describe(), state.lifecycle());
    }
    return state;
  }

  /** Rows are inserted; the database fills some columns. */
  void inserted(List<EntityState> rows, ColumnSet generated) {
    undo.insert(rows, generated);
  }

  /** A row was inserted, or one that was there was changed. */
  void upserted(EntityState state) {
    undo.write(List.of(state));
  }

  /** All steps of a flush are done. */
  void flushed(Work done) {
    undo.write(work.changed());
    undo.write(done.deleted().stream().filter(Changes::any).toList());
    for (EntityState state : done.deleted()) {
      identities.remove(state);
      become(state, ObjectState.DELETED, attachment);
      undo.remove(state);
    }
    for (EntityState state : done.created()) {
      if (!listeners.areNone()) {
        listeners.moved(state, state.lifecycle(), ObjectState.PERSISTENT);
      }
      state.loaded(attachment);
      Changes.inserted(state);
      identities.put(state);
    }
    for (EntityState state : work.changed()) {
      Completion.complete(state, undo);
    }
    for (EntityState state : work.created()) {
      Completion.complete(state);
    }
    work.clear();
  }

  /** Rows of some models, or of any, were changed by a statement: their objects load again. */
  void changedInBulk(@Nullable EntityMapper<?> mapper) {
    undo.change(mapper == null ? identities.mappers() : List.of(mapper));
    if (mapper == null) {
      expireAll();
    } else {
      identities.of(mapper).forEach(EntityState::expire);
    }
  }

  /** Rows of a model were changed by a statement; its objects follow by themselves. */
  void notedInBulk(EntityMapper<?> mapper) {
    undo.change(List.of(mapper));
  }

  /** The row of an object was deleted by a statement. */
  void deletedInBulk(EntityState state) {
    work.remove(state);
    identities.remove(state);
    become(state, ObjectState.DELETED, attachment);
    undo.remove(state);
  }

  /** A savepoint begins; everything was flushed. */
  void nest() {
    undo = undo.nested();
  }

  /** A savepoint has ended, and those inside it. */
  void unnest(int level) {
    while (undo.level() >= level) {
      undo = undo.merged();
    }
  }

  /** The transaction was committed: what was deleted has no session any more. */
  void committed() {
    unnest(1);
    for (EntityState state : undo.removed()) {
      state.become(ObjectState.DELETED, null);
      listeners.moved(state, ObjectState.DELETED, ObjectState.DETACHED);
    }
    undo = Undo.ofTransaction();
  }

  /** Makes all persistent objects load again when they are read. */
  void expireAll() {
    IdentityMap.expire(identities.all());
  }

  /**
   * The transaction was rolled back: new objects are transient and lose what the database gave
   * them, deleted ones are persistent again, and all are expired.
   */
  void rolledBack() {
    unnest(1);
    Undo done = undo;
    revert();
    expireAll();
    done.keys().keySet().forEach(this::expireKey);
  }

  /**
   * The transaction was rolled back to a savepoint, which stays: as a whole one, but only what was
   * changed since then is expired.
   */
  void rolledBackTo(int level) {
    if (undo.level() < level) {
      return; // The whole transaction was lost before.
    }
    unnest(level + 1);
    undo.write(work.changed());
    undo.write(work.deleted());
    Undo done = undo;
    revert();
    done.written().stream().filter(this::isHere).forEach(EntityState::expire);
    done.bulk().forEach(mapper -> identities.of(mapper).forEach(EntityState::expire));
    done.keys().keySet().forEach(this::expireKey);
    StaleRelations.after(done).forget(identities);
  }

  /**
   * The session ends: new objects are transient again, also those that were flushed and not
   * committed; the others are detached by the attachment.
   */
  void close() {
    unnest(1);
    for (EntityState state : work.created()) {
      become(state, ObjectState.TRANSIENT, null);
    }
    work.clear();
    undo.removed().forEach(state -> become(state, ObjectState.DETACHED, null));
    undo.inserted().forEach(this::uninsert);
    undo.left().forEach(this::uninsertLeft);
    undo = Undo.ofTransaction();
    if (!listeners.areNone()) {
      identities.all().forEach(s -> listeners.moved(s, s.lifecycle(), ObjectState.DETACHED));
    }
    identities.clear();
  }

  /** Puts objects back to where they were in their life. */
  private void revert() {
    List<EntityState> pending = List.copyOf(work.created());
    work.clear();
    for (EntityState state : pending) {
      become(state, ObjectState.TRANSIENT, null);
    }
    Undo done = undo;
    undo = done.emptied();
    for (EntityState state : done.removed()) {
      if (!done.inserted().containsKey(state)) {
        become(state, ObjectState.PERSISTENT, attachment);
        restore(state);
      }
    }
    done.keys().keySet().forEach(identities::remove);
    done.keys().forEach(identities::put);
    done.inserted().forEach(this::uninsert);
    done.left().forEach(this::uninsertLeft);
  }

  private boolean isHere(EntityState state) {
    return state.lifecycle() == ObjectState.PERSISTENT && state.attachment() == attachment;
  }

  /** The key in the fields is one that the row does not have. */
  private void expireKey(EntityState state) {
    if (isHere(state)) {
      state.expire();
      for (int column : state.keyColumns()) {
        state.markUnset(column);
      }
    }
  }

  private void restore(EntityState state) {
    if (state.get() != null) {
      identities.put(state);
    }
  }

  private void uninsert(EntityState state, ColumnSet generated) {
    identities.remove(state);
    become(state, ObjectState.TRANSIENT, null);
    for (int column : generated.toArray()) {
      state.markUnset(column);
      Entity entity = state.get();
      // What is nullable answers its field without a value.
      if (entity != null && state.mapper().table().column(column).isNullable()) {
        Mappers.copy(state.mapper(), Mappers.create(state.mapper()), entity, column);
      }
    }
  }

  private void uninsertLeft(EntityState state, ColumnSet generated) {
    if (state.attachment() == null || state.attachment() == attachment) {
      uninsert(state, generated);
    }
  }

  private void reattach(EntityState state) {
    if (state.wasDeleted()) {
      throw new SessionStateException(ErrorCode.OBJECT_WAS_DELETED, state.describe());
    }
    EntityState known = identities.find(state.mapper(), IdentityMap.keyOf(state));
    if (known != null && known != state) {
      throw new SessionStateException(ErrorCode.OBJECT_IS_THERE_TWICE, state.describe());
    }
    listeners.tell(state, SessionListener::beforeAttach);
    become(state, ObjectState.PERSISTENT, attachment);
    identities.put(state);
    work.change(state);
    listeners.tell(state, SessionListener::afterAttach);
  }

  private void become(EntityState state, ObjectState now, @Nullable Attachment session) {
    ObjectState before = state.lifecycle();
    state.become(now, session);
    listeners.moved(state, before, now);
  }

  private void keep(EntityState state) {
    if (work.deleted().remove(state)) {
      work.change(state);
    }
  }

  private void requireNoOtherSession(EntityState state) {
    if (state.attachment() != null && state.attachment() != attachment) {
      throw new SessionStateException(ErrorCode.OBJECT_HAS_ANOTHER_SESSION, state.describe());
    }
  }
}
