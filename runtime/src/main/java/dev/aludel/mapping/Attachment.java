package dev.aludel.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an entity asks of the session that keeps it; shared by all entities of the session. */
public interface Attachment {

  /** Whether the session is still there; once false, for ever. */
  boolean isOpen();

  /** Refuses use by a second thread while the session works. */
  void guard();

  /** Whether the session only reads: its objects must not be changed. */
  boolean isReadOnly();

  /** Whether objects have changes that are not flushed. */
  boolean hasWork();

  /** Refuses the change of an attribute if the session only reads. */
  void requireWritable(EntityState state, String attribute);

  /** Tells of the first change since the last flush. */
  void changed(EntityState state);

  /** Tells that an attribute is about to change, for the first time since the last flush. */
  void changing(EntityState state, int attribute);

  /** Loads a column, and the others that are loaded with it. */
  void load(EntityState state, int column);

  /** Loads the one object at the other end of a relationship. */
  @Nullable Object fetch(EntityState state, Edge edge);

  /** Loads the owner of an object at the far end of a relationship. */
  @Nullable Object fetchOwner(EntityState target, Edge edge);

  /** Loads the objects at the other end of a relationship. */
  List<?> fetchAll(EntityState state, Edge edge);

  /** Loads something while objects may be changed by half: nothing is flushed before. */
  void withoutAutoflush(Runnable loading);

  /** The object with this key if the session has it; never loads. */
  @Nullable Object find(EntityMapper<?> mapper, Object key);

  /** Tells of objects that came with one result, which are to be released with the session. */
  void gathered(Siblings siblings);

  /** Adds an object that became related to one of the session's. */
  void related(Object target);
}
