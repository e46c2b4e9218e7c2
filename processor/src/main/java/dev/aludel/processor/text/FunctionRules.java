package dev.aludel.processor.text;

import dev.aludel.processor.diagnostics.SqlMessage;
import dev.aludel.processor.text.SqlFunction.Family;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.StringValue;
import net.sf.jsqlparser.parser.ASTNodeAccess;
import net.sf.jsqlparser.schema.Column;

/** Judges the calls of functions: that each database has them, and what they are given. */
final class FunctionRules {
  /** Functions whose arguments have one type. */
  private static final Set<String> ALIKE =
      Set.of("coalesce", "greatest", "least", "nullif", "ifnull", "nvl");

  /** What the parser takes for functions, and PostgreSQL asks of arrays. */
  private static final Set<String> OF_ARRAYS = Set.of("any", "some", "all");

  private final Findings findings;
  private final Comparisons comparisons;

  FunctionRules(Findings findings, Comparisons comparisons) {
    this.findings = findings;
    this.comparisons = comparisons;
  }

  /**
   * A call.
   *
   * @param functions what the name can mean where it stands
   */
  record Call(
      ASTNodeAccess at,
      String name,
      List<SqlFunction> functions,
      List<? extends Expression> parameters,
      List<SqlValue> values) {

    /** Whether it answers a number even for no rows at all. */
    boolean counts() {
      return functions.stream().allMatch(SqlFunction::counts);
    }
  }

  /** Whether the application says that a function is its own. */
  boolean isOwn(String name) {
    return findings.catalogue().functions().contains(name.toLowerCase(Locale.ROOT));
  }

  static boolean isOfArrays(String name) {
    return OF_ARRAYS.contains(name.toLowerCase(Locale.ROOT));
  }

  /** What nobody knows. */
  SqlValue unknown(ASTNodeAccess at, String written) {
    String name = written.toLowerCase(Locale.ROOT);
    if (!isOwn(name)) {
      findings.report(
          TextProblem.of(SqlMessage.FUNCTION_IS_UNKNOWN, Position.of(at), name)
              .suggesting(name, SqlFunctions.names()));
    }
    return SqlValue.UNKNOWN;
  }

  /** Reports that something is said with a call, or not, for which the function is not meant. */
  void misused(ASTNodeAccess at, String name, String how) {
    findings.report(SqlMessage.FUNCTION_IS_MISUSED, at, name.toLowerCase(Locale.ROOT), how);
  }

  /** The value of a call, which each database takes, or that is reported. */
  SqlValue check(Call call) {
    List<String> dialects = findings.catalogue().dialects();
    boolean lacking = dialects.stream().anyMatch(one -> of(call, one).isEmpty());
    if (lacking && isOwn(call.name())) {
      return SqlValue.UNKNOWN;
    }
    List<SqlValue> values =
        isAlike(call) ? comparisons.settled(call.parameters(), call.values()) : call.values();
    List<SqlValue> results = new ArrayList<>();
    for (String dialect : dialects) {
      fitting(call, dialect).ifPresent(one -> results.add(value(one, values)));
    }
    requireAlike(call);
    requireDefault(call);
    requireUnit(call);
    if (results.size() == dialects.size()) {
      return together(results);
    }
    boolean alike = call.functions().stream().map(SqlFunction::result).distinct().count() == 1;
    return alike ? value(call.functions().get(0), values) : SqlValue.UNKNOWN;
  }

  private SqlValue value(SqlFunction function, List<SqlValue> values) {
    SqlValue value = function.of(values);
    return function.result().equals("json")
        ? findings.catalogue().json().with(value.nullness())
        : value;
  }

  /** What the databases disagree about is not known, but for how great a number is. */
  private static SqlValue together(List<SqlValue> results) {
    SqlValue first = results.get(0);
    if (results.stream().allMatch(SqlValue::isNumber)) {
      return SqlFunction.like(results).with(first.nullness());
    }
    boolean same = results.stream().map(SqlValue::kind).allMatch(first.kind()::equals);
    return same ? first : SqlValue.UNKNOWN.with(first.nullness());
  }

  private static List<SqlFunction> of(Call call, String dialect) {
    return call.functions().stream().filter(one -> one.isOf(dialect)).toList();
  }

  private Optional<SqlFunction> fitting(Call call, String dialect) {
    List<SqlFunction> had = of(call, dialect);
    int count = call.parameters().size();
    List<SqlFunction> counted = had.stream().filter(one -> one.accepts(count)).toList();
    if (had.isEmpty()) {
      reportLacking(call, dialect, call.name().toLowerCase(Locale.ROOT));
    } else if (counted.isEmpty()) {
      reportCount(call, dialect, had);
    }
    if (counted.isEmpty()) {
      return Optional.empty();
    }
    SqlFunction best = counted.get(0);
    for (SqlFunction one : counted) {
      best = fit(one, call, dialect) > fit(best, call, dialect) ? one : best;
    }
    int fit = fit(best, call, dialect);
    if (fit < count) {
      reportMisfit(call, best, fit);
      return Optional.empty();
    }
    return Optional.of(best);
  }

  /** How many of the arguments fit, from the first on. */
  private static int fit(SqlFunction function, Call call, String dialect) {
    return IntStream.range(0, call.values().size())
        .filter(i -> !function.needs(i).accepts(call.values().get(i), dialect))
        .findFirst()
        .orElse(call.values().size());
  }

  private void reportLacking(Call call, String dialect, String what) {
    findings.requireOn(dialect, call.at(), what);
  }

  private void reportCount(Call call, String dialect, List<SqlFunction> had) {
    int count = call.parameters().size();
    if (call.functions().stream().anyMatch(one -> one.accepts(count))) {
      String what = " with " + Comparisons.counted(count, "argument");
      reportLacking(call, dialect, call.name().toLowerCase(Locale.ROOT) + what);
      return;
    }
    findings.report(
        SqlMessage.ARGUMENTS_ARE_MISCOUNTED,
        call.at(),
        call.name().toLowerCase(Locale.ROOT),
        arity(had),
        String.valueOf(count));
  }

  private static String arity(List<SqlFunction> functions) {
    int least = functions.stream().mapToInt(SqlFunction::least).min().orElse(0);
    int most = functions.stream().mapToInt(SqlFunction::most).max().orElse(0);
    String unit = least == 1 && most == 1 ? " argument" : " arguments";
    if (most == Integer.MAX_VALUE) {
      return "at least " + least + unit;
    }
    return (least == most ? "" + least : least + " to " + most) + unit;
  }

  private void reportMisfit(Call call, SqlFunction function, int index) {
    findings.misfit(
        call.parameters().get(index),
        function.name(),
        function.needs(index).words(),
        call.values().get(index).words());
  }

  /** What lag and lead answer where there is no row. */
  private void requireDefault(Call call) {
    if (call.parameters().size() == 3 && call.name().matches("(?i)lag|lead")) {
      comparisons.requireAlike(call.parameters().get(0), call.parameters().get(2));
    }
  }

  private static boolean isAlike(Call call) {
    return ALIKE.contains(call.name().toLowerCase(Locale.ROOT));
  }

  private void requireAlike(Call call) {
    if (isAlike(call)) {
      for (int i = 1; i < call.parameters().size(); i++) {
        comparisons.requireAlike(call.parameters().get(0), call.parameters().get(i));
      }
    }
  }

  private void requireUnit(Call call) {
    if (!call.parameters().isEmpty() && call.functions().get(0).needs(0) == Family.UNIT) {
      Expression unit = call.parameters().get(0);
      if (unit instanceof StringValue literal) {
        PartsOfTime.require(literal.getValue(), unit, findings);
      } else if (unit instanceof Column column) {
        PartsOfTime.require(column.getColumnName(), unit, findings);
      }
    }
  }
}
