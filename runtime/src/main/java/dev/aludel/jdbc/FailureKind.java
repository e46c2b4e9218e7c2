package dev.aludel.jdbc;

/** What went wrong, as far as SQLStates tell. */
enum FailureKind {
  UNIQUE,
  FOREIGN_KEY,
  NOT_NULL,
  CHECK,
  /** A constraint of another kind: exclusion, restrict. */
  INTEGRITY,
  SERIALIZATION,
  DEADLOCK,
  CONNECTION,
  DATA,
  STATEMENT,
  OTHER;

  /** What the standard says; databases override single states. */
  static FailureKind standard(String sqlState) {
    return switch (sqlState) {
      case "23502" -> NOT_NULL;
      case "23503" -> FOREIGN_KEY;
      case "23505" -> UNIQUE;
      case "40001" -> SERIALIZATION;
      default -> ofClass(sqlState);
    };
  }

  private static FailureKind ofClass(String sqlState) {
    return switch (sqlState.length() < 2 ? "" : sqlState.substring(0, 2)) {
      case "08" -> CONNECTION;
      case "22" -> DATA;
      case "23" -> INTEGRITY;
      case "07", "21", "26", "42" -> STATEMENT;
      default -> OTHER;
    };
  }
}
