package dev.aludel.processor.text;

import dev.aludel.processor.diagnostics.SqlMessage;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.SqlKind;
import dev.aludel.processor.model.SqlMethodDescriptor;
import dev.aludel.processor.model.SqlMethodDescriptor.Parameter;
import dev.aludel.processor.model.SqlTable;
import dev.aludel.processor.model.SqlTypeDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.JdbcNamedParameter;
import net.sf.jsqlparser.parser.ASTNodeAccess;

/** What is found out about one statement while it is read; mutable, for one reading. */
final class Findings {
  static final String H2 = "h2";
  static final String POSTGRESQL = "postgresql";
  private static final int LONG = 40;

  private final SqlMethodDescriptor method;
  private final SqlCatalogue catalogue;
  private final ScannedSql scanned;
  private final Set<TextProblem> problems = new LinkedHashSet<>();
  private final SortedSet<String> tables = new TreeSet<>();
  private final Set<String> sensitive = new HashSet<>();
  private final Map<String, SqlTypeDescriptor> enums = new HashMap<>();
  private final Map<Integer, SqlValue> travelling = new HashMap<>();
  private final Map<Integer, TextProblem> many = new TreeMap<>();
  private final Set<String> tested = new HashSet<>();
  private final List<TextProblem> missing = new ArrayList<>();
  private final List<Edit> edits = new ArrayList<>();

  Findings(SqlMethodDescriptor method, SqlCatalogue catalogue, ScannedSql scanned) {
    this.method = method;
    this.catalogue = catalogue;
    this.scanned = scanned;
  }

  /** A part of the text that is sent otherwise. */
  record Edit(int begin, int end, String text) {}

  SqlCatalogue catalogue() {
    return catalogue;
  }

  SqlMethodDescriptor method() {
    return method;
  }

  ScannedSql scanned() {
    return scanned;
  }

  /** Whether the statement is also for a database. */
  boolean isFor(String dialect) {
    return catalogue.dialects().contains(dialect);
  }

  void report(SqlMessage message, ASTNodeAccess part, String... arguments) {
    report(message, Position.of(part), arguments);
  }

  void report(SqlMessage message, Position at, String... arguments) {
    problems.add(TextProblem.of(message, at, arguments));
  }

  void report(TextProblem problem) {
    problems.add(problem);
  }

  /** Reports what a database lacks, if the statement is also for that one. */
  void requireOn(String dialect, ASTNodeAccess part, String what) {
    requireOn(dialect, Position.of(part), what);
  }

  /** The same of a place that is no part. */
  void requireOn(String dialect, Position at, String what) {
    if (isFor(dialect)) {
      report(SqlMessage.DIALECT_LACKS_IT, at, dialect, what);
    }
  }

  /** Reports an operand, or an argument, that is not what its operator or function needs. */
  void misfit(Expression operand, String of, String needed, String is) {
    report(
        SqlMessage.ARGUMENT_DOES_NOT_FIT,
        OperatorTyping.begin(operand),
        of,
        needed,
        shown(operand),
        is);
  }

  /** Says that something is not understood. */
  void unchecked(ASTNodeAccess part, String what) {
    unchecked(Position.of(part), "what " + what + " is");
  }

  /** The same of a place that is no part. */
  void unchecked(Position at, String what) {
    SqlMessage message =
        catalogue.strict() ? SqlMessage.SQL_MUST_BE_CHECKED : SqlMessage.SQL_IS_UNCHECKED;
    report(TextProblem.of(message, at, what));
  }

  /** What was found wrong, in the order of the places. */
  List<TextProblem> problems() {
    List<TextProblem> all = new ArrayList<>(problems);
    missing.stream()
        .filter(problem -> !tested.contains(problem.arguments().get(0)))
        .forEach(all::add);
    many.forEach(
        (at, problem) -> {
          if (!travelling.containsKey(at)) {
            all.add(problem);
          }
        });
    return all;
  }

  void mentions(String table) {
    tables.add(table);
  }

  SortedSet<String> tables() {
    return tables;
  }

  void edit(int begin, int end, String text) {
    edits.add(new Edit(begin, end, text));
  }

  List<Edit> edits() {
    return edits;
  }

  /** The method's parameter that is mentioned; nothing if it has none of that name. */
  Optional<Parameter> parameter(JdbcNamedParameter mention) {
    return parameter(mention.getName());
  }

  private Optional<Parameter> parameter(String name) {
    return method.values().stream().filter(one -> one.name().equals(name)).findFirst();
  }

  /** Whether a parameter can be null where it is mentioned: a block is there only if it is not. */
  boolean canBeNull(JdbcNamedParameter mention, Parameter parameter) {
    return parameter.isOptional() && !scanned.isInBlock(Position.offset(mention));
  }

  /**
   * The parameter is compared with a column, or is its value: nobody may see what nobody may see
   * there, and of a type of the database it is one, too.
   */
  void standsBeside(JdbcNamedParameter mention, SqlTable.Column column) {
    if (column.sensitive()) {
      sensitive.add(mention.getName());
    }
    if (column.sqlType().kind() == SqlKind.ENUM) {
      enums.put(mention.getName(), column.sqlType());
    }
  }

  /** The database's type of an enum that the parameter is; nothing where that is a text. */
  Optional<SqlTypeDescriptor> enumOf(String parameter) {
    return Optional.ofNullable(enums.get(parameter));
  }

  /**
   * Whether an expression is a parameter of the type that a column has in Java, beside which it
   * stands; then it travels as the column's values do.
   */
  boolean travelsAs(Expression expression, SqlValue column) {
    if (!(expression instanceof JdbcNamedParameter mention)) {
      return false;
    }
    boolean travels =
        parameter(mention)
            .flatMap(one -> typeOf(one, mention))
            .filter(column::standsFor)
            .isPresent();
    if (travels) {
      travelling.put(Position.offset(mention), column);
    }
    return travels;
  }

  /** The type of a value, or of one of many; all of a collection can be an array. */
  private Optional<JavaType> typeOf(Parameter parameter, JdbcNamedParameter mention) {
    boolean whole = many.containsKey(Position.offset(mention));
    return whole
        ? Optional.of(JavaType.of(parameter.declared(), JavaType.Kind.CONVERTED))
        : parameter.value();
  }

  /** A parameter stands for many values where one is needed, unless it is an array. */
  void standsForMany(JdbcNamedParameter mention) {
    many.put(
        Position.offset(mention),
        TextProblem.of(SqlMessage.PARAMETER_IS_MANY, Position.of(mention), mention.getName()));
  }

  /** The column as whose values the parameter travels that is mentioned there. */
  Optional<SqlValue> travelsAs(ScannedSql.Mention mention) {
    SqlValue here = travelling.get(mention.begin());
    if (here != null || !isOfColumn(mention)) {
      return Optional.ofNullable(here);
    }
    List<SqlValue> elsewhere =
        scanned.mentions().stream()
            .filter(other -> other.name().equals(mention.name()))
            .map(other -> travelling.get(other.begin()))
            .filter(Objects::nonNull)
            .toList();
    return elsewhere.stream()
        .findFirst()
        .filter(one -> elsewhere.stream().allMatch(one::travelsAs));
  }

  /** Whether only a column says how values of a parameter's type travel. */
  private boolean isOfColumn(ScannedSql.Mention mention) {
    return parameter(mention.name())
        .flatMap(Parameter::value)
        .filter(type -> type.kind() == JavaType.Kind.CONVERTED && catalogue.knows(type))
        .isPresent();
  }

  /** Reports parameters of which no column says how they travel. */
  void requireColumns() {
    for (ScannedSql.Mention mention : scanned.mentions()) {
      if (isOfColumn(mention) && travelsAs(mention).isEmpty()) {
        report(
            TextProblem.of(
                SqlMessage.PARAMETER_NEEDS_A_COLUMN,
                Position.at(scanned.text(), mention.begin()),
                parameter(mention.name()).orElseThrow().words(),
                mention.name()));
      }
    }
  }

  boolean isSensitive(String parameter) {
    return sensitive.contains(parameter);
  }

  /** The statement looks whether the parameter is null. */
  void testsForNull(JdbcNamedParameter mention) {
    tested.add(mention.getName());
  }

  /** The parameter is compared, but can be null; that is in order if it is tested elsewhere. */
  void comparesMissing(JdbcNamedParameter mention) {
    missing.add(
        TextProblem.of(
            SqlMessage.PARAMETER_CAN_BE_MISSING, Position.of(mention), mention.getName()));
  }

  /** A part of the statement as a message shows it: as it was written, if that is known. */
  String shown(Object part) {
    String text = written(part).orElseGet(() -> String.valueOf(part)).replaceAll("\\s+", " ");
    return text.length() <= LONG ? text : text.substring(0, LONG - 1) + "…";
  }

  private Optional<String> written(Object part) {
    if (part instanceof ASTNodeAccess node
        && node.getASTNode() != null
        && node.getASTNode().jjtGetLastToken() != null) {
      int begin = Position.offset(node);
      int end = Position.endOffset(node);
      if (begin < end && end <= scanned.text().length()) {
        return Optional.of(scanned.text().substring(begin, end));
      }
    }
    return Optional.empty();
  }
}
