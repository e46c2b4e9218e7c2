package dev.aludel.annotation;

/** Who makes the versions of a row. */
public enum VersionGenerator {
  /** The session: it counts, takes the time of the flush, or a random UUID. */
  SESSION,
  /**
   * The database, by a trigger for example: the column is never sent, and each statement that
   * writes the row answers the new version, whatever {@link Model#eagerDefaults} says. The accessor
   * has no setter.
   */
  SERVER,
  /**
   * The application: a version that it sets is written, one that it does not set stays. Either way
   * the row must have the version that was loaded. The accessor has a setter. (SQLAlchemy's {@code
   * version_id_generator=False}.)
   */
  MANUAL
}
