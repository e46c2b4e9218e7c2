package dev.aludel.dialect;

import dev.aludel.schema.Check;
import dev.aludel.schema.ForeignKey;
import dev.aludel.schema.PrimaryKey;
import dev.aludel.schema.UniqueConstraint;

/** Writes what a constraint says, without its name. */
final class ConstraintDefinitions {
  private final Dialect dialect;

  ConstraintDefinitions(Dialect dialect) {
    this.dialect = dialect;
  }

  String of(PrimaryKey key) {
    return new SqlWriter(dialect).append("primary key ").names(key.columns()).text();
  }

  String of(UniqueConstraint unique) {
    SqlWriter out = new SqlWriter(dialect).append("unique ").names(unique.columns());
    return deferred(out, unique.deferral());
  }

  String of(Check check) {
    return "check (" + dialect.written(check.condition()) + ")";
  }

  String of(ForeignKey key) {
    SqlWriter out = new SqlWriter(dialect).append("foreign key ").names(key.columns());
    out.append(" references ").name(key.target()).append(" ").names(key.targetColumns());
    out.append(action(" on delete ", key.onDelete())).append(action(" on update ", key.onUpdate()));
    return deferred(out, key.deferral());
  }

  private String deferred(SqlWriter out, ForeignKey.Deferral deferral) {
    return dialect.hasDeferrableConstraints() ? out.append(deferral(deferral)).text() : out.text();
  }

  private static String action(String event, ForeignKey.Action action) {
    return switch (action) {
      case NO_ACTION -> "";
      case RESTRICT -> event + "restrict";
      case CASCADE -> event + "cascade";
      case SET_NULL -> event + "set null";
      case SET_DEFAULT -> event + "set default";
    };
  }

  private static String deferral(ForeignKey.Deferral deferral) {
    return switch (deferral) {
      case NOT_DEFERRABLE -> "";
      case INITIALLY_IMMEDIATE -> " deferrable initially immediate";
      case INITIALLY_DEFERRED -> " deferrable initially deferred";
    };
  }
}
