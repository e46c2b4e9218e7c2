package dev.aludel.dialect;

import dev.aludel.schema.Table;
import dev.aludel.schema.TableName;
import dev.aludel.sql.Extract;
import dev.aludel.type.SqlType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * PostgreSQL 12 and later. Text without a limit is {@code text}; bytes are {@code bytea}, which has
 * no length, so that a limit is not enforced.
 */
final class PostgresqlDialect extends Dialect {
  static final PostgresqlDialect POSTGRESQL = new PostgresqlDialect();

  private static final String UTC_TIMESTAMP = "current_timestamp at time zone 'UTC'";

  private PostgresqlDialect() {}

  @Override
  public String name() {
    return "postgresql";
  }

  @Override
  public boolean supportsArrayInsert() {
    return true;
  }

  @Override
  public boolean checksUniqueAfterStatement() {
    return false;
  }

  @Override
  public int maxRowsPerInsert() {
    return 1_000;
  }

  @Override
  public int maxParameters() {
    return 65_535;
  }

  @Override
  String typeName(SqlType type) {
    return switch (type.kind()) {
      case TEXT -> "text";
      case BINARY -> "bytea";
      case JSON -> "jsonb";
      case ARRAY -> printedType(type.element()) + "[]";
      default -> standardTypeName(type);
    };
  }

  @Override
  Optional<String> operandType(SqlType type) {
    return Optional.empty();
  }

  @Override
  String now(SqlType type) {
    return switch (type.kind()) {
      case TIMESTAMP -> "(" + UTC_TIMESTAMP + ")";
      case DATE -> "cast(" + UTC_TIMESTAMP + " as date)";
      case TIME -> "cast(" + UTC_TIMESTAMP + " as time(6))";
      default -> "current_timestamp";
    };
  }

  @Override
  String nextValue(TableName sequence) {
    return "nextval(" + Literals.quoted(new SqlWriter(this).name(sequence).text()) + ")";
  }

  @Override
  boolean createsTypes() {
    return true;
  }

  @Override
  String jsonLiteral(String quoted) {
    return "cast(" + quoted + " as jsonb)";
  }

  @Override
  String bytesLiteral(String hex) {
    return "cast('\\x" + hex + "' as bytea)";
  }

  @Override
  boolean hasReturning() {
    return true;
  }

  @Override
  boolean supports(Feature feature) {
    return true;
  }

  @Override
  boolean hasIntervalArithmetic() {
    return true;
  }

  @Override
  String partName(Extract.Part part) {
    return part.name().toLowerCase(Locale.ROOT);
  }

  @Override
  boolean hasOnConflict() {
    return true;
  }

  @Override
  boolean hasLockOf() {
    return true;
  }

  @Override
  boolean hasDeferrableConstraints() {
    return true;
  }

  @Override
  String kept() {
    return " stored";
  }

  @Override
  Map<String, List<String>> javaTexts() {
    return JavaTexts.ON_POSTGRESQL;
  }

  @Override
  boolean hasExpressionIndexes() {
    return true;
  }

  @Override
  String addConstraintIfMissing(Table table, String constraint, String definition) {
    String name = new SqlWriter(this).name(table.tableName()).text();
    return new SqlWriter(this)
        .append("do $aludel$ begin if not exists (select 1 from pg_constraint where conname = ")
        .append(Literals.quoted(constraint))
        .append(" and conrelid = ")
        .append(Literals.quoted(name))
        .append("::regclass) then alter table ")
        .append(name)
        .append(" add constraint ")
        .identifier(constraint)
        .append(" ")
        .append(definition)
        .append("; end if; end $aludel$")
        .text();
  }
}
