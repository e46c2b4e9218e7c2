package dev.aludel.jdbc;

/** What happened to a connection; SQLAlchemy's pool events of the same names. */
public enum ConnectionEvent {
  /** The driver made one; those that a data source makes are not heard of. */
  CONNECT,
  /** A session or somebody else took one. */
  CHECKOUT,
  /** It was given back, or closed where there is no pool. */
  CHECKIN,
  /** It was aborted, because it cannot be trusted any more. */
  INVALIDATE
}
