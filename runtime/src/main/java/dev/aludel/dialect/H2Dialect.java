package dev.aludel.dialect;

import dev.aludel.schema.Table;
import dev.aludel.schema.TableName;
import dev.aludel.sql.Extract;
import dev.aludel.type.SqlType;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * H2 2.x in its regular mode.
 *
 * <ul>
 *   <li>Text and bytes without a limit are {@code varchar} and {@code varbinary}, which take up to
 *       a thousand million characters: unlike large objects they are compared, searched and indexed
 *       as others are.
 *   <li>A NUMERIC without precision is a {@code decfloat(1000)}: it keeps the value, not trailing
 *       zeros. Of one without a limit a mean had 100,000 digits.
 *   <li>A number from which a value is calculated is cast to its own type if that is a wide one;
 *       else H2 takes it for one of its neighbour's, and {@code stock * 1.5} were {@code stock *
 *       2}. Decimals calculated so have up to 40 digits. So have those that are divided: else a
 *       quotient had as many as its operands leave it, from a few to all that there is memory for.
 *   <li>Foreign keys are never deferred; the deferral that a table asks for is left out.
 *   <li>There are no indexes over expressions. Such an index is made over invisible generated
 *       columns named after it ({@code ix_users_email_1}), so that a unique one is kept; queries do
 *       not get faster by it.
 * </ul>
 */
final class H2Dialect extends Dialect {
  static final H2Dialect H2 = new H2Dialect();

  private static final String UTC_TIMESTAMP =
      "dateadd(microsecond, cast(extract(epoch from current_timestamp) * 1000000 as bigint), "
          + "timestamp '1970-01-01 00:00:00')";

  private static final String CALCULATED = "decfloat(40)";

  private H2Dialect() {}

  @Override
  public String name() {
    return "h2";
  }

  @Override
  SqlWriter constraintOf(TableName table, String constraint, SqlWriter out) {
    return out.name(new TableName(table.schema(), constraint));
  }

  @Override
  public boolean supportsArrayInsert() {
    return false;
  }

  @Override
  public boolean checksUniqueAfterStatement() {
    return true;
  }

  @Override
  public int maxRowsPerInsert() {
    return 50;
  }

  @Override
  public int maxParameters() {
    return 100_000;
  }

  @Override
  String typeName(SqlType type) {
    boolean anyNumber = type.precision() == 0 && type.scale() == 0;
    return switch (type.kind()) {
      case NUMERIC -> anyNumber ? "decfloat(1000)" : standardTypeName(type);
      case ARRAY -> printedType(type.element()) + " array";
      case ENUM ->
          type.detail().labels().stream()
              .map(Literals::quoted)
              .collect(Collectors.joining(", ", "enum(", ")"));
      default -> standardTypeName(type);
    };
  }

  @Override
  Optional<String> operandType(SqlType type) {
    return switch (type.kind()) {
      case NUMERIC -> Optional.of(CALCULATED);
      case BIGINT, REAL, DOUBLE -> Optional.of(standardTypeName(type));
      default -> Optional.empty();
    };
  }

  @Override
  Optional<String> quotientType() {
    return Optional.of(CALCULATED);
  }

  @Override
  String now(SqlType type) {
    return switch (type.kind()) {
      case TIMESTAMP -> UTC_TIMESTAMP;
      case DATE -> "cast(" + UTC_TIMESTAMP + " as date)";
      case TIME -> "cast(" + UTC_TIMESTAMP + " as time(6))";
      default -> "current_timestamp";
    };
  }

  @Override
  String nextValue(TableName sequence) {
    return "next value for " + new SqlWriter(this).name(sequence).text();
  }

  @Override
  String jsonLiteral(String quoted) {
    return "json " + quoted;
  }

  @Override
  String bytesLiteral(String hex) {
    return "X'" + hex + "'";
  }

  @Override
  boolean hasReturning() {
    return false;
  }

  @Override
  boolean supports(Feature feature) {
    return feature == Feature.DISTINCT_ON;
  }

  @Override
  boolean hasIntervalArithmetic() {
    return false;
  }

  @Override
  String partName(Extract.Part part) {
    return switch (part) {
      case WEEK -> "iso_week";
      case ISODOW -> "iso_day_of_week";
      case DOY -> "day_of_year";
      default -> part.name().toLowerCase(Locale.ROOT);
    };
  }

  @Override
  boolean hasMerge() {
    return true;
  }

  @Override
  boolean hasDeferrableConstraints() {
    return false;
  }

  @Override
  boolean hasExpressionIndexes() {
    return false;
  }

  @Override
  String addConstraintIfMissing(Table table, String constraint, String definition) {
    return new SqlWriter(this)
        .append("alter table ")
        .name(table.tableName())
        .append(" add constraint if not exists ")
        .identifier(constraint)
        .append(" ")
        .append(definition)
        .text();
  }
}
