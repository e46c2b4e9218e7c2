package dev.aludel.dialect;

import dev.aludel.schema.TableName;
import dev.aludel.sql.Aggregate;
import dev.aludel.sql.CaseWhen;
import dev.aludel.sql.Extract;
import dev.aludel.sql.FunctionCall;
import dev.aludel.sql.GroupingSets;
import dev.aludel.sql.Identifier;
import dev.aludel.sql.Infix;
import dev.aludel.sql.Like;
import dev.aludel.sql.NextValue;
import dev.aludel.sql.Over;
import dev.aludel.sql.RowValue;
import dev.aludel.sql.SqlExpression;
import dev.aludel.sql.TimeShift;
import dev.aludel.sql.Window;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Writes what is made of several words: calls of functions, aggregates, windows, CASE, LIKE. */
final class CallRenderer {
  /** Functions that do nothing but calculate, and whose name nobody gives to one that does. */
  private static final Set<String> CALCULATING =
      Set.of(
          "abs",
          "avg",
          "btrim",
          "cardinality",
          "ceil",
          "char_length",
          "coalesce",
          "concat",
          "count",
          "dense_rank",
          "first_value",
          "floor",
          "greatest",
          "lag",
          "last_value",
          "lead",
          "least",
          "left",
          "lower",
          "ltrim",
          "max",
          "min",
          "mod",
          "nth_value",
          "ntile",
          "nullif",
          "power",
          "rank",
          "repeat",
          "replace",
          "right",
          "round",
          "row_number",
          "rtrim",
          "sign",
          "sqrt",
          "string_agg",
          "substring",
          "sum",
          "trim",
          "trunc",
          "upper");

  private final SqlWriter out;
  private final ExpressionRenderer expressions;
  private final StatementRenderer statements;

  CallRenderer(SqlWriter out, ExpressionRenderer expressions, StatementRenderer statements) {
    this.out = out;
    this.expressions = expressions;
    this.statements = statements;
  }

  SqlWriter call(FunctionCall call) {
    List<String> around = out.dialect().javaTexts().get(call.name());
    if (around != null) {
      out.append(around.get(0));
      return expressions.term(call.arguments().get(0), Precedence.PRIMARY).append(around.get(1));
    }
    open(call);
    return out.append(")");
  }

  private void open(FunctionCall call) {
    Feature.ofFunction(call.name()).ifPresent(feature -> feature.requireOf(out.dialect()));
    if (!CALCULATING.contains(call.name())) {
      out.acts();
    }
    out.append(call.name()).append(call.distinct() ? "(distinct " : "(");
    out.list(call.arguments(), expressions::typed);
  }

  SqlWriter cast(SqlExpression expression, String type) {
    out.append("cast(");
    return expressions.write(expression).append(" as ").append(type).append(")");
  }

  SqlWriter nextValue(NextValue value) {
    Identifier schema = value.schema();
    String name = value.sequence().text();
    return out.acts()
        .append(
            out.dialect().nextValue(new TableName(schema == null ? null : schema.text(), name)));
  }

  SqlWriter infix(Infix infix) {
    Feature.ofOperator(infix.operator()).ifPresent(feature -> feature.requireOf(out.dialect()));
    // A single question mark would be a parameter to JDBC.
    String sign = out.isLiteral() ? infix.operator() : infix.operator().replace("?", "??");
    expressions.operand(infix.left(), Precedence.SIGN).append(" " + sign + " ");
    return expressions.operand(infix.right(), Precedence.SIGN);
  }

  /** Writes an exact number that is divided, or that divides. */
  SqlWriter divided(SqlExpression number, Precedence least) {
    Optional<String> type = out.dialect().quotientType();
    return type.isEmpty() ? expressions.operand(number, least) : cast(number, type.get());
  }

  SqlWriter aggregate(Aggregate aggregate) {
    open(aggregate.call());
    statements.orderBy(aggregate.orderBy()).append(")");
    if (!aggregate.withinGroup().isEmpty()) {
      out.append(" within group (order by ");
      statements.orderings(aggregate.withinGroup()).append(")");
    }
    if (aggregate.filter() != null) {
      out.append(" filter (where ");
      expressions.write(aggregate.filter()).append(")");
    }
    return out;
  }

  SqlWriter caseWhen(CaseWhen caseWhen) {
    out.append("case");
    for (CaseWhen.Branch branch : caseWhen.branches()) {
      out.append(" when ");
      expressions.write(branch.condition()).append(" then ");
      expressions.typed(branch.result());
    }
    if (caseWhen.otherwise() != null) {
      out.append(" else ");
      expressions.typed(caseWhen.otherwise());
    }
    return out.append(" end");
  }

  SqlWriter like(Like like) {
    String symbol =
        switch (like.mode()) {
          case LIKE -> " like ";
          case NOT_LIKE -> " not like ";
          case LIKE_IGNORING_CASE -> " ilike ";
          case NOT_LIKE_IGNORING_CASE -> " not ilike ";
        };
    expressions.operand(like.operand(), Precedence.CONCATENATION).append(symbol);
    expressions.operand(like.pattern(), Precedence.CONCATENATION);
    return like.escape() == null
        ? out
        : out.append(" escape ").append(Literals.quoted(like.escape().toString()));
  }

  SqlWriter over(Over over) {
    expressions.write(over.function()).append(" over ");
    Identifier name = over.window().name();
    return name != null && over.window().isNameOnly()
        ? out.identifier(name)
        : window(over.window());
  }

  /** Writes a window in parentheses. */
  SqlWriter window(Window window) {
    out.append("(");
    String gap = "";
    if (window.name() != null) {
      out.identifier(window.name());
      gap = " ";
    }
    if (!window.partitionBy().isEmpty()) {
      out.append(gap).append("partition by ").list(window.partitionBy(), expressions::write);
      gap = " ";
    }
    if (!window.orderBy().isEmpty()) {
      out.append(gap).append("order by ");
      statements.orderings(window.orderBy());
      gap = " ";
    }
    if (window.frame() != null) {
      frame(window.frame(), gap);
    }
    return out.append(")");
  }

  private void frame(Window.Frame frame, String gap) {
    out.append(gap).append(words(frame.unit())).append(" between ");
    bound(frame.start());
    out.append(" and ");
    bound(frame.end());
    switch (frame.exclude()) {
      case NO_OTHERS -> {}
      case CURRENT_ROW, GROUP, TIES -> out.append(" exclude ").append(words(frame.exclude()));
    }
  }

  private void bound(Window.Bound bound) {
    if (bound.offset() != null) {
      expressions.write(bound.offset()).append(" ");
    }
    out.append(words(bound.kind()));
  }

  SqlWriter extract(Extract extract) {
    out.append("extract(").append(out.dialect().partName(extract.part())).append(" from ");
    return expressions.typed(extract.operand()).append(")");
  }

  SqlWriter shift(TimeShift shift) {
    String unit = words(shift.unit());
    if (out.dialect().hasIntervalArithmetic()) {
      expressions.operand(shift.operand(), Precedence.SUM).append(" + ");
      return expressions
          .operand(shift.amount(), Precedence.PRODUCT)
          .append(" * interval '1 ")
          .append(unit)
          .append("'");
    }
    out.append("dateadd(").append(unit).append(", ");
    expressions.typed(shift.amount()).append(", ");
    return expressions.typed(shift.operand()).append(")");
  }

  SqlWriter groupingSets(GroupingSets grouping) {
    Feature.GROUPING_SETS.requireOf(out.dialect());
    out.append(
        grouping.kind() == GroupingSets.Kind.SETS ? "grouping sets" : words(grouping.kind()));
    out.append(" (").list(grouping.sets(), this::set);
    return out.append(")");
  }

  private void set(RowValue set) {
    List<SqlExpression> columns = set.values();
    if (columns.size() == 1) {
      expressions.write(columns.get(0));
    } else {
      expressions.visit(set);
    }
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
