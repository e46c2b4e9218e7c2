package dev.aludel.annotation;

/** A generic SQL type, for {@link Column#type()}; each dialect prints its own name for it. */
public enum ColumnType {
  /** The type that the Java type implies. */
  AUTO,
  BOOLEAN,
  SMALLINT,
  INTEGER,
  BIGINT,
  REAL,
  DOUBLE,
  NUMERIC,
  /** A fixed number of characters, padded with blanks by the database. */
  CHAR,
  VARCHAR,
  /** Text without a limit. */
  TEXT,
  DATE,
  TIME,
  TIMESTAMP,
  TIMESTAMP_WITH_TIME_ZONE,
  UUID,
  BINARY,
  /** PostgreSQL's {@code jsonb}; {@code json} where there is no such. */
  JSON
}
