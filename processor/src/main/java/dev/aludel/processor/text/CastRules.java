package dev.aludel.processor.text;

import dev.aludel.processor.model.SqlKind;
import dev.aludel.processor.text.SqlValue.Form;
import dev.aludel.processor.text.SqlValue.Nullness;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.sf.jsqlparser.expression.CastExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.StringValue;
import net.sf.jsqlparser.statement.create.table.ColDataType;

/** Types casts, and says which cannot be made. */
final class CastRules {
  /** Types that casts can name, but no column of a model has. */
  private static final Set<String> OTHERS =
      Set.of(
          """
          interval json jsonb xml money bit varbit inet cidr macaddr point line lseg box path \
          polygon circle tsvector tsquery tsrange tstzrange daterange int4range int8range numrange \
          regclass regtype regproc oid name hstore citext geometry array blob nclob nchar nvarchar \
          binary tinyint longvarchar decfloat enum row timetz ltree vector geography"""
              .split(" ", -1));

  private final Findings findings;
  private final LiteralRules literals;

  CastRules(Findings findings, LiteralRules literals) {
    this.findings = findings;
    this.literals = literals;
  }

  /** What a cast makes of a value. */
  SqlValue check(CastExpression cast, SqlValue from) {
    Expression operand = cast.getLeftExpression();
    Optional<SqlKind> kind = kind(cast.getColDataType());
    boolean interval = name(cast.getColDataType()).startsWith("interval");
    if (operand instanceof StringValue literal && kind.isPresent()) {
      literals.require(literal.getValue(), kind.get(), literal);
    } else if (operand instanceof StringValue literal && interval) {
      var unused = literals.requireUnits(literal.getValue(), literal);
    } else if (kind.isPresent() && from.form() == Form.PLAIN && isImpossible(from, kind.get())) {
      String of = "cast as " + SqlValue.words(kind.get());
      findings.misfit(operand, of, TextType.of(kind.get()).words(), from.words());
    }
    if (kind.isEmpty()) {
      requireKnown(cast);
    }
    if (hasBrackets(cast.getColDataType())) {
      findings.requireOn(
          Findings.H2,
          OperatorTyping.begin(operand),
          "types with [] (\"array\" is the standard's word)");
    }
    if (name(cast.getColDataType()).equals("interval")) {
      findings.requireOn(
          Findings.H2, OperatorTyping.begin(operand), "intervals that do not say of what");
    }
    return interval ? SqlValue.INTERVAL.with(from.nullness()) : made(cast.getColDataType(), from);
  }

  private static SqlValue made(ColDataType type, SqlValue from) {
    SqlValue named = named(type, from.nullness());
    return from.isArray() && named.isArray()
        ? SqlValue.arrayOf(named.element().with(from.element().nullness()), from.nullness())
        : named;
  }

  /** Whether no value of a type can be cast to another one; a text can be anything. */
  private boolean isImpossible(SqlValue from, SqlKind to) {
    SqlValue made = SqlValue.of(to, Nullness.NOT_NULL);
    if (from.kind().isEmpty() || from.isText() || made.isText()) {
      return false;
    }
    if (from.isNumber() && to == SqlKind.BOOLEAN) {
      return !from.is(SqlKind.INTEGER) && findings.isFor(Findings.POSTGRESQL);
    }
    if (from.is(SqlKind.BOOLEAN) && made.isNumber()) {
      return to != SqlKind.INTEGER && findings.isFor(Findings.POSTGRESQL);
    }
    return TextType.of(from.kind().get()) != TextType.of(to);
  }

  private void requireKnown(CastExpression cast) {
    ColDataType type = cast.getColDataType();
    String name = name(type);
    String first = name.replaceAll("[ (].*", "");
    boolean simple =
        first.matches("[a-z]\\w*") && !findings.catalogue().functions().contains(first);
    if (simple && !isArray(type) && !OTHERS.contains(first) && !isDeclared(first)) {
      findings.unchecked(
          Position.of(OperatorTyping.begin(cast.getLeftExpression())), "the type " + first);
    }
  }

  /** Whether it is a type of a column, which the application made. */
  private boolean isDeclared(String name) {
    return findings.catalogue().tables().stream()
        .flatMap(table -> table.columns().stream())
        .anyMatch(column -> column.sqlType().variants().containsValue(name));
  }

  private static String name(ColDataType type) {
    return type.getDataType().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
  }

  /** The type that a cast names; nothing for one that columns do not have. */
  private static Optional<SqlKind> kind(ColDataType type) {
    return isArray(type) ? Optional.empty() : kind(name(type));
  }

  static boolean isArray(ColDataType type) {
    return hasBrackets(type) || name(type).endsWith(" array");
  }

  private static boolean hasBrackets(ColDataType type) {
    return type.getArrayData() != null && !type.getArrayData().isEmpty();
  }

  /** What a type's name says of a value; an array of arrays has elements that are not known. */
  static SqlValue named(ColDataType type, Nullness nullness) {
    if (isArray(type)) {
      boolean nested = type.getArrayData() != null && type.getArrayData().size() > 1;
      Optional<SqlKind> element =
          nested ? Optional.empty() : kind(name(type).replace(" array", ""));
      return SqlValue.arrayOf(value(element, Nullness.UNKNOWN), nullness);
    }
    return value(kind(type), nullness);
  }

  private static SqlValue value(Optional<SqlKind> kind, Nullness nullness) {
    return new SqlValue(kind, Optional.empty(), nullness, Form.PLAIN);
  }

  private static Optional<SqlKind> kind(String name) {
    return switch (name.replaceAll(" ?\\(.*\\)", "")) {
      case "boolean", "bool" -> Optional.of(SqlKind.BOOLEAN);
      case "smallint", "int2" -> Optional.of(SqlKind.SMALLINT);
      case "integer", "int", "int4", "signed" -> Optional.of(SqlKind.INTEGER);
      case "bigint", "int8" -> Optional.of(SqlKind.BIGINT);
      case "real", "float4" -> Optional.of(SqlKind.REAL);
      case "double precision", "double", "float", "float8" -> Optional.of(SqlKind.DOUBLE);
      case "numeric", "decimal", "dec" -> Optional.of(SqlKind.NUMERIC);
      case "char", "character" -> Optional.of(SqlKind.CHAR);
      case "varchar", "character varying" -> Optional.of(SqlKind.VARCHAR);
      case "text", "clob" -> Optional.of(SqlKind.TEXT);
      case "date" -> Optional.of(SqlKind.DATE);
      case "time", "time without time zone" -> Optional.of(SqlKind.TIME);
      case "timestamp", "timestamp without time zone" -> Optional.of(SqlKind.TIMESTAMP);
      case "timestamptz", "timestamp with time zone" ->
          Optional.of(SqlKind.TIMESTAMP_WITH_TIME_ZONE);
      case "uuid" -> Optional.of(SqlKind.UUID);
      case "bytea", "varbinary", "binary varying" -> Optional.of(SqlKind.BINARY);
      default -> Optional.empty();
    };
  }
}
