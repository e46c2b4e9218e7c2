package dev.aludel.session;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.SessionStateException;
import dev.aludel.mapping.Attachment;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.ObjectState;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The objects of a session: where each is in its life, and what becomes of it when a transaction
 * ends.
 */
final class SessionObjects {
  private final Attachment attachment;
  private final IdentityMap identities;
  private final UnitOfWork work = new UnitOfWork();
  // What this transaction did, to be undone by a rollback.
  private Map<EntityState, ColumnSet> inserted = Map.of();
  private Set<EntityState> removed = Set.of();

  SessionObjects(Attachment attachment, IdentityMap identities) {
    this.attachment = attachment;
    this.identities = identities;
  }

  Attachment attachment() {
    return attachment;
  }

  IdentityMap identities() {
    return identities;
  }

  UnitOfWork work() {
    return work;
  }

  /**
   * Takes an object in: a new one becomes pending, a detached one persistent, a deleted one is
   * kept.
   */
  void attach(EntityState state) {
    requireNoOtherSession(state);
    switch (state.lifecycle()) {
      case TRANSIENT -> {
        identities.of(state.mapper());
        state.become(ObjectState.PENDING, attachment);
        work.create(state);
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
    work.remove(state);
    if (!pending) {
      identities.remove(state);
      forget(state);
    }
    state.become(pending ? ObjectState.TRANSIENT : ObjectState.DETACHED, null);
  }

  /** A row was inserted; the database filled some columns. */
  void inserted(EntityState state, ColumnSet generated) {
    if (inserted.isEmpty()) {
      inserted = new LinkedHashMap<>();
    }
    inserted.put(state, generated);
  }

  /** All steps of a flush are done. */
  void flushed(Work done) {
    for (EntityState state : done.deleted()) {
      identities.remove(state);
      state.become(ObjectState.DELETED, attachment);
      remove(state);
    }
    for (EntityState state : done.created()) {
      state.loaded(attachment);
      identities.put(state);
    }
    for (EntityState state : done.changed()) {
      rekey(state);
    }
    work.changed().forEach(Completion::complete);
    work.created().forEach(Completion::complete);
    work.clear();
  }

  /** The transaction was committed: what was deleted has no session any more. */
  void committed() {
    removed.forEach(state -> state.become(ObjectState.DETACHED, null));
    inserted = Map.of();
    removed = Set.of();
  }

  /** Makes all persistent objects load again when they are read. */
  void expireAll() {
    identities.all().forEach(EntityState::expire);
  }

  /**
   * The transaction was rolled back: new objects are transient and lose what the database gave
   * them, deleted ones are persistent again, and all are expired.
   */
  void rolledBack() {
    Set<EntityState> pending = new LinkedHashSet<>(work.created());
    work.clear();
    for (EntityState state : pending) {
      state.become(ObjectState.TRANSIENT, null);
    }
    for (EntityState state : removed) {
      if (!inserted.containsKey(state)) {
        state.become(ObjectState.PERSISTENT, attachment);
        restore(state);
      }
    }
    inserted.forEach(this::uninsert);
    inserted = Map.of();
    removed = Set.of();
    expireAll();
  }

  /**
   * The session ends: new objects are transient again, also those that were flushed and not
   * committed; the others are detached by the attachment.
   */
  void close() {
    work.created().forEach(state -> state.become(ObjectState.TRANSIENT, null));
    work.clear();
    inserted.forEach(this::uninsert);
    inserted = Map.of();
    removed = Set.of();
    identities.clear();
  }

  private void remove(EntityState state) {
    if (removed.isEmpty()) {
      removed = new LinkedHashSet<>();
    }
    removed.add(state);
  }

  private void forget(EntityState state) {
    if (!inserted.isEmpty()) {
      inserted.remove(state);
    }
    if (!removed.isEmpty()) {
      removed.remove(state);
    }
  }

  private void restore(EntityState state) {
    if (state.get() != null) {
      identities.put(state);
    }
  }

  private void uninsert(EntityState state, ColumnSet generated) {
    identities.remove(state);
    state.become(ObjectState.TRANSIENT, null);
    for (int column : generated.toArray()) {
      state.markUnset(column);
    }
  }

  private void reattach(EntityState state) {
    EntityState known = identities.find(state.mapper(), IdentityMap.keyOf(state));
    if (known != null && known != state) {
      throw new SessionStateException(ErrorCode.OBJECT_IS_THERE_TWICE, state.describe());
    }
    state.become(ObjectState.PERSISTENT, attachment);
    identities.put(state);
    work.change(state);
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

  /** A changed key is the object's new place in the identity map. */
  private void rekey(EntityState state) {
    for (int column : state.keyColumns()) {
      if (state.isChanged(column)) {
        identities.remove(state);
        identities.put(state);
        return;
      }
    }
  }
}
