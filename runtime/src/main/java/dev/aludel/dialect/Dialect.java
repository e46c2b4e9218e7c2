package dev.aludel.dialect;

import dev.aludel.error.ConfigurationException;
import dev.aludel.error.ErrorCode;
import dev.aludel.schema.Ddl;
import dev.aludel.schema.Sequence;
import dev.aludel.schema.Table;
import dev.aludel.schema.TableName;
import dev.aludel.sql.Bind;
import dev.aludel.sql.Extract;
import dev.aludel.sql.Given;
import dev.aludel.sql.Identifier;
import dev.aludel.sql.Parameter;
import dev.aludel.sql.Query;
import dev.aludel.sql.SqlStatement;
import dev.aludel.type.SqlType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How one database spells SQL. Stateless and shared freely; what a database can do is asked here,
 * nobody asks for a dialect's class.
 *
 * <p>Text is on one line in lower case, the same on every database where it can be. Names are
 * printed bare if they are plain lower-case words reserved nowhere ({@link ReservedWords}), else
 * quoted.
 */
public abstract class Dialect {
  /** The digits of a decimal that says its scale only: what PostgreSQL takes at most. */
  private static final int MAX_PRECISION = 1_000;

  Dialect() {}

  /** The dialect of a name. */
  public static Dialect named(String name) {
    return all().stream()
        .filter(dialect -> dialect.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new ConfigurationException(
                    ErrorCode.DIALECT_IS_UNKNOWN,
                    name,
                    all().stream().map(Dialect::name).collect(Collectors.joining(", "))));
  }

  /** All dialects. */
  public static List<Dialect> all() {
    return List.of(H2Dialect.H2, PostgresqlDialect.POSTGRESQL);
  }

  /** The name in options and in {@link dev.aludel.sql.SqlText}: {@code h2}, {@code postgresql}. */
  public abstract String name();

  /** The text of a statement and its values in order. Depends on the statement's shape only. */
  public final Rendered render(SqlStatement statement) {
    SqlWriter out = new SqlWriter(this);
    statement.accept(new StatementRenderer(out));
    return out.rendered();
  }

  /**
   * The text of a statement with its values written into it, each so that it is read as the value
   * of its type that it is.
   */
  public final String renderLiterally(SqlStatement statement) {
    SqlWriter out =
        new SqlWriter(this, statement instanceof Given given ? given.values() : Map.of());
    statement.accept(new StatementRenderer(out));
    return out.text();
  }

  /** The values of a statement that have names and are not given yet, whatever the database. */
  public static Set<Parameter> parameters(SqlStatement statement) {
    Set<Parameter> parameters = new LinkedHashSet<>();
    for (Bind bind : BindCollector.collect(statement)) {
      Parameter parameter = bind.parameter();
      if (parameter != null && bind.isOpen()) {
        parameters.add(parameter);
      }
    }
    return parameters;
  }

  /** The statements that mappers are made of. */
  public final CrudStatements crud() {
    return new CrudStatements(this);
  }

  /** A name as it is printed, quoted where needed. */
  public final String quoted(Identifier identifier) {
    return new SqlWriter(this).identifier(identifier).text();
  }

  /**
   * The statements that create tables with all that belongs to them, in an order that works:
   * sequences, tables, foreign keys that close a circle, indexes, comments; before and behind them
   * what the tables themselves want to be executed then.
   *
   * @param ifNotExists whether what is there already is left as it is
   */
  public final List<String> create(List<Table> tables, boolean ifNotExists) {
    return new TableCreation(this, ifNotExists).statements(tables);
  }

  /**
   * The statements that drop tables and their sequences, in an order that works.
   *
   * @param ifExists whether what is not there is passed over
   */
  public final List<String> drop(List<Table> tables, boolean ifExists) {
    return new TableRemoval(this, ifExists).statements(tables);
  }

  /**
   * What is to be executed when an event happens here, in its order.
   *
   * @param table the one that it happens to, which the texts name; null for a whole schema
   */
  public final List<String> ddl(List<Ddl> all, Ddl.Event event, @Nullable Table table) {
    String name = table == null ? "" : new SqlWriter(this).name(table.tableName()).text();
    return all.stream()
        .filter(one -> one.event() == event && one.isFor(name()))
        .map(one -> one.statement().replace(Ddl.TABLE, name))
        .toList();
  }

  /** Names a constraint of a table in a statement about it. */
  SqlWriter constraintOf(TableName table, String constraint, SqlWriter out) {
    return out.identifier(constraint).append(" on ").name(table);
  }

  /** The statement that creates a sequence, unless it is there already. */
  public final String createSequence(Sequence sequence) {
    return new TableCreation(this, true).sequence(sequence);
  }

  /** The statement that drops a sequence, if it is there. */
  public final String dropSequence(Sequence sequence) {
    return new TableRemoval(this, true).sequence(sequence);
  }

  /** The statement that creates a view, or replaces it by one of the same columns. */
  public final String createView(Identifier name, List<Identifier> columns, Query query) {
    SqlWriter out =
        new SqlWriter(this).append("create or replace view ").identifier(name).append(" (");
    return out.list(columns, out::identifier).append(") as ").append(renderLiterally(query)).text();
  }

  /** The statement that drops a view if it is there. */
  public final String dropView(Identifier name) {
    return new SqlWriter(this).append("drop view if exists ").identifier(name).text();
  }

  /** Whether many rows can be inserted, or updated, from one array parameter per column. */
  public abstract boolean supportsArrayInsert();

  /** The most rows that one INSERT of {@code VALUES} should have. */
  public abstract int maxRowsPerInsert();

  /** The most parameters that a statement may have. */
  public abstract int maxParameters();

  /**
   * Whether unique values are checked when all rows of a statement are changed, so that one may
   * swap them; else row by row, unless a constraint is deferrable.
   */
  public abstract boolean checksUniqueAfterStatement();

  /** The name of a type in DDL and in casts, unless the type says it itself. */
  abstract String typeName(SqlType type);

  /**
   * The type to which a parameter is cast where a value is calculated from it; empty if the
   * database does not need to be told.
   */
  abstract Optional<String> operandType(SqlType type);

  /** Whether types of labels are made by statements of their own, before tables. */
  boolean createsTypes() {
    return false;
  }

  /**
   * The type of exact numbers that are divided; empty if quotients have the digits that they
   * should.
   */
  Optional<String> quotientType() {
    return Optional.empty();
  }

  /** The clock as a value of a type; in UTC where the type has no time zone. */
  abstract String now(SqlType type);

  /** The expression for the next number of a sequence. */
  abstract String nextValue(TableName sequence);

  /** JSON as a literal. */
  abstract String jsonLiteral(String quoted);

  /** Bytes as a literal; {@code hex} has two digits for each. */
  abstract String bytesLiteral(String hex);

  /** Whether a changing statement answers rows by RETURNING, else by {@code final table (…)}. */
  abstract boolean hasReturning();

  /** Whether it can express what not all can. */
  abstract boolean supports(Feature feature);

  /**
   * Whether a point in time plus an interval is a point in time, else {@code dateadd} is called.
   */
  abstract boolean hasIntervalArithmetic();

  /** What EXTRACT calls a part of a point in time. */
  abstract String partName(Extract.Part part);

  /** Whether TRUE and FALSE are written so; else as comparisons of numbers. */
  boolean hasBooleanLiterals() {
    return true;
  }

  /**
   * Whether ORDER BY takes NULLS FIRST and NULLS LAST; else NULL is ordered by a term of its own.
   */
  boolean hasNullsOrder() {
    return true;
  }

  /** Whether INSERT says what becomes of a row that another is in the way of. */
  boolean hasOnConflict() {
    return false;
  }

  /** Whether a lock can be one table's of several that are joined. */
  boolean hasLockOf() {
    return false;
  }

  /** Whether there is the standard's MERGE, which inserts where no row matches. */
  boolean hasMerge() {
    return false;
  }

  /** Whether constraints can be checked at the transaction's end. */
  abstract boolean hasDeferrableConstraints();

  /** What says that a computed column is kept, behind its expression; nothing by default. */
  String kept() {
    return "";
  }

  /** What stands around a text to make it mean what it means in Java, by the name of a function. */
  Map<String, List<String>> javaTexts() {
    return JavaTexts.STANDARD;
  }

  /** What a definition of a table says, as this database has it. */
  final String written(String definition) {
    return JavaTexts.written(definition, javaTexts());
  }

  /** Whether an index can be over expressions, else it is over generated columns. */
  abstract boolean hasExpressionIndexes();

  /** The statement that adds a constraint unless it is there. */
  abstract String addConstraintIfMissing(Table table, String constraint, String definition);

  /** The type's exact name if it has one, else the dialect's. */
  final String printedType(SqlType type) {
    String exact = type.exactOn(name());
    return exact == null ? typeName(type) : exact;
  }

  /** The names of the SQL standard, for kinds of which a dialect has no other opinion. */
  static String standardTypeName(SqlType type) {
    return switch (type.kind()) {
      case BOOLEAN -> "boolean";
      case SMALLINT -> "smallint";
      case INTEGER -> "integer";
      case BIGINT -> "bigint";
      case REAL -> "real";
      case DOUBLE -> "double precision";
      case NUMERIC -> numeric(type);
      case CHAR -> sized("char", type.length());
      case VARCHAR, TEXT -> sized("varchar", type.length());
      case DATE -> "date";
      case TIME -> "time(6)";
      case TIMESTAMP -> "timestamp(6)";
      case TIMESTAMP_WITH_TIME_ZONE -> "timestamp(6) with time zone";
      case UUID -> "uuid";
      case BINARY -> sized("varbinary", type.length());
      case JSON -> "json";
      case ARRAY -> throw new IllegalArgumentException("Only dialects know their arrays.");
      case ENUM -> "varchar";
    };
  }

  /** {@code name(size)}, or the name alone without a limit. */
  static String sized(String name, int size) {
    return size == 0 ? name : name + "(" + size + ")";
  }

  private static String numeric(SqlType type) {
    if (type.precision() == 0 && type.scale() == 0) {
      return "numeric";
    }
    int precision = type.precision() == 0 ? MAX_PRECISION : type.precision();
    return "numeric(" + precision + ", " + type.scale() + ")";
  }
}
