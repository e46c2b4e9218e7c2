package dev.aludel.session;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.SessionStateException;
import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Mapped;
import dev.aludel.mapping.ObjectState;

/**
 * Takes objects to other points of their life than a session would: for copies, and for objects
 * that were made out of what is known about a row.
 */
public final class ObjectStates {

  private ObjectStates() {}

  /**
   * Makes an object new again: it leaves its session and forgets its row. It keeps its values, the
   * key included; what is not loaded is unset. So it can be added again, also after a delete.
   */
  public static void makeTransient(Object entity) {
    EntityState state = of(entity);
    Inspection.of(entity).session().ifPresent(session -> session.objects().release(state));
    state.become(ObjectState.TRANSIENT, null);
  }

  /**
   * Makes a new object that has the key of a row one that was loaded before: detached, without a
   * change. What is unset loads once it is added to a session.
   *
   * @throws SessionStateException if the object is not transient, or has no key
   */
  public static void makeTransientToDetached(Object entity) {
    EntityState state = of(entity);
    if (state.lifecycle() != ObjectState.TRANSIENT || !state.hasKey()) {
      throw new SessionStateException(
          ErrorCode.OBJECT_CANNOT_BE_DETACHED, state.describe(), state.lifecycle());
    }
    IdentityMap.setKey(state);
    Completion.complete(state);
    state.become(ObjectState.DETACHED, null);
  }

  /** What is known about an object with which something is to be done that is written later. */
  static EntityState writable(String wish, Object entity) {
    EntityState state = of(entity);
    Mapped model = state.mapper().metamodel();
    if (model != null && model.aludelIsView()) {
      throw new SessionStateException(ErrorCode.VIEW_IS_READ_ONLY, wish, state.mapper().table());
    }
    return state;
  }

  /** What is known about an object. */
  static EntityState of(Object entity) {
    if (entity instanceof Entity known) {
      return known.aludelState();
    }
    throw new SessionStateException(ErrorCode.OBJECT_IS_NO_ENTITY, entity.getClass().getName());
  }
}
