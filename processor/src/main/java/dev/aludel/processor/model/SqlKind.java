package dev.aludel.processor.model;

/**
 * The generic SQL types; the constants are named like those of the runtime's {@code SqlType.Kind}.
 */
public enum SqlKind {
  BOOLEAN,
  SMALLINT,
  INTEGER,
  BIGINT,
  REAL,
  DOUBLE,
  NUMERIC,
  CHAR,
  VARCHAR,
  TEXT,
  DATE,
  TIME,
  TIMESTAMP,
  TIMESTAMP_WITH_TIME_ZONE,
  UUID,
  BINARY,
  JSON,
  ARRAY,
  ENUM
}
