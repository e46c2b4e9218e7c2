package dev.aludel.processor.lower;

import dev.aludel.dialect.Dialect;
import dev.aludel.processor.model.HybridCode;
import dev.aludel.processor.model.HybridPlan;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.LinkedColumn;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.sql.Identifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Hybrids as SQL that every database reads alike, over the columns of one row: what a table's
 * definition can have. It has no parameters, paths and subqueries.
 */
final class HybridSql {
  private static final Map<String, String> INFIX =
      Map.ofEntries(
          Map.entry("plus", "+"),
          Map.entry("minus", "-"),
          Map.entry("times", "*"),
          Map.entry("dividedBy", "/"),
          Map.entry("mod", "%"),
          Map.entry("eq", "="),
          Map.entry("ne", "<>"),
          Map.entry("lt", "<"),
          Map.entry("le", "<="),
          Map.entry("gt", ">"),
          Map.entry("ge", ">="),
          Map.entry("and", "and"),
          Map.entry("or", "or"),
          Map.entry("concat", "||"),
          Map.entry("isDistinctFrom", "is distinct from"),
          Map.entry("isNotDistinctFrom", "is not distinct from"));
  private static final Map<String, String> POSTFIX =
      Map.of("isNull", "is null", "isNotNull", "is not null");
  private static final Map<String, String> CASTS =
      Map.of("asInteger", "integer", "asLong", "bigint", "asDouble", "double precision");
  private static final Set<String> FRAGMENTS =
      Set.of("asCondition", "asText", "asDouble", "asDecimal", "asDate", "asDateTime", "asInstant");

  private final LinkedModel model;
  private final List<HybridPlan> hybrids;
  private final Set<String> calls = new HashSet<>();
  private final DefinitionFunctions functions = new DefinitionFunctions(this::operand);

  HybridSql(LinkedModel model, List<HybridPlan> hybrids) {
    this.model = model;
    this.hybrids = hybrids;
  }

  /** Something that no table's definition has. */
  static final class NoText extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoText(String what) {
      super(what, null, false, false);
    }
  }

  /**
   * The text.
   *
   * @throws NoText if it has none
   */
  String text(HybridCode code) {
    if (code instanceof HybridCode.Field field && field.target() instanceof HybridCode.Self) {
      return column(field.name());
    }
    if (code instanceof HybridCode.Text java && java.java().matches("-?\\d+L?|true|false")) {
      return java.java().replace("L", "");
    }
    if (code instanceof HybridCode.Text java && java.java().matches("-?\\d+\\.\\d+")) {
      return "cast(" + java.java() + " as double precision)";
    }
    if (code instanceof HybridCode.Prefix prefix) {
      return prefixed(prefix);
    }
    if (code instanceof HybridCode.Quoted quoted) {
      return "'" + quoted.text().replace("'", "''") + "'";
    }
    if (code instanceof HybridCode.Constant constant) {
      return constant(constant);
    }
    if (code instanceof HybridCode.New made) {
      return made.arguments().get(0) instanceof HybridCode.Quoted digits
          ? digits.text()
          : text(made.arguments().get(0));
    }
    if (code instanceof HybridCode.StaticCall call) {
      return function(call);
    }
    if (code instanceof HybridCode.Call call) {
      return call.target() instanceof HybridCode.Self ? hybrid(call) : call(call);
    }
    throw new NoText("what Java computes");
  }

  /** A negative number, or one that Java makes another of. */
  private String prefixed(HybridCode.Prefix prefix) {
    String text = text(prefix.operand());
    boolean number = text.matches("-?\\d+");
    if (number && prefix.operator().equals("-")) {
      return text.startsWith("-") ? text.substring(1) : "-" + text;
    }
    if (number && prefix.operator().matches("\\((int|long)\\) ")) {
      return text;
    }
    if (number && prefix.operator().equals("(double) ")) {
      return "cast(" + text + " as double precision)";
    }
    throw new NoText("what Java computes");
  }

  private String column(String field) {
    LinkedColumn column =
        model.columns().stream()
            .filter(one -> !one.hidden() && ModelMembers.field(model, one).equals(field))
            .findFirst()
            .orElseThrow(() -> new NoText("\"" + field + "\""));
    return Dialect.named("postgresql").quoted(Identifier.of(column.name()));
  }

  private String constant(HybridCode.Constant constant) {
    return switch (constant.owner().simpleName() + "." + constant.name()) {
      case "Condition.TRUE" -> "true";
      case "Condition.FALSE" -> "false";
      case "BigDecimal.ZERO", "BigInteger.ZERO" -> "0";
      case "BigDecimal.ONE", "BigInteger.ONE" -> "1";
      case "BigDecimal.TEN", "BigInteger.TEN" -> "10";
      default -> enumConstant(constant);
    };
  }

  /** One that columns hold by its name. */
  private String enumConstant(HybridCode.Constant constant) {
    List<JavaType> types =
        model.columns().stream()
            .map(LinkedColumn::type)
            .filter(type -> isOf(type, constant))
            .toList();
    if (types.isEmpty() || types.stream().anyMatch(type -> type.storage().isPresent())) {
      throw new NoText(constant.owner().simpleName() + "." + constant.name());
    }
    return "'" + constant.name() + "'";
  }

  private static boolean isOf(JavaType type, HybridCode.Constant constant) {
    return type.kind() == JavaType.Kind.ENUM && type.name().equals(constant.owner());
  }

  /** Another hybrid of the row. */
  private String hybrid(HybridCode.Call call) {
    HybridPlan plan =
        hybrids.stream()
            .filter(one -> one.method().equals(call.method()) && one.parameters().isEmpty())
            .filter(one -> one.type().isPresent() && one.code().isPresent())
            .findFirst()
            .filter(one -> call.arguments().isEmpty() && calls.add(one.method()))
            .orElseThrow(() -> new NoText(call.method()));
    String text = text(plan.code().orElseThrow());
    calls.remove(plan.method());
    return text;
  }

  private String function(HybridCode.StaticCall call) {
    return switch (call.method()) {
      case "value", "valueOf" -> text(call.arguments().get(0));
      case "valueLike" -> text(call.arguments().get(1));
      case "abs" -> "abs(" + text(call.arguments().get(0)) + ")";
      case "when" -> "case" + when(call.arguments());
      default -> {
        String text = functions.function(call);
        if (text == null) {
          throw new NoText(call.owner().simpleName() + "." + call.method());
        }
        yield text;
      }
    };
  }

  private String when(List<HybridCode> arguments) {
    return " when " + text(arguments.get(0)) + " then " + text(arguments.get(1));
  }

  private String call(HybridCode.Call call) {
    String method = call.method();
    if (call.target() instanceof HybridCode.StaticCall fragment
        && fragment.method().equals("fragment")
        && (FRAGMENTS.contains(method) || CASTS.containsKey(method))) {
      return fragment(fragment);
    }
    if (INFIX.containsKey(method) && call.arguments().size() == 1) {
      return operand(call.target())
          + " "
          + INFIX.get(method)
          + " "
          + operand(call.arguments().get(0));
    }
    if (method.equals("coalesce")) {
      List<HybridCode> all = new ArrayList<>(List.of(call.target()));
      all.addAll(call.arguments());
      return all.stream().map(this::text).collect(Collectors.joining(", ", "coalesce(", ")"));
    }
    return rest(call);
  }

  private String rest(HybridCode.Call call) {
    String method = call.method();
    if (POSTFIX.containsKey(method)) {
      return operand(call.target()) + " " + POSTFIX.get(method);
    }
    if (CASTS.containsKey(method)) {
      return "cast(" + text(call.target()) + " as " + CASTS.get(method) + ")";
    }
    return switch (method) {
      case "not" -> "not " + operand(call.target());
      case "when" -> text(call.target()) + when(call.arguments());
      case "otherwise" -> text(call.target()) + " else " + text(call.arguments().get(0)) + " end";
      case "orNull" -> text(call.target()) + " end";
      default -> {
        String text = method.startsWith("plus") ? later(call) : functions.call(call);
        if (text == null) {
          throw new NoText(method);
        }
        yield text;
      }
    };
  }

  /** A date or time so much later; null for points in time, whose days have no fixed length. */
  private @Nullable String later(HybridCode.Call call) {
    JavaType.Kind kind = timeOf(call.target());
    String number = text(call.arguments().get(0));
    boolean known = kind == JavaType.Kind.LOCAL_DATE || kind == JavaType.Kind.LOCAL_DATE_TIME;
    if (!known || !number.matches("-?\\d+")) {
      return null;
    }
    String unit = call.method().replaceFirst("plus(.*)s", "$1").toLowerCase(Locale.ROOT);
    boolean back = number.startsWith("-");
    String later =
        "%s %s interval '%s' %s"
            .formatted(
                operand(call.target()), back ? "-" : "+", number.substring(back ? 1 : 0), unit);
    return kind == JavaType.Kind.LOCAL_DATE ? "cast(" + later + " as date)" : later;
  }

  private JavaType.@Nullable Kind timeOf(HybridCode code) {
    if (code instanceof HybridCode.Call call && call.method().startsWith("plus")) {
      return timeOf(call.target());
    }
    return model.columns().stream()
        .filter(
            one ->
                !one.hidden()
                    && code instanceof HybridCode.Field field
                    && field.target() instanceof HybridCode.Self
                    && ModelMembers.field(model, one).equals(field.name()))
        .map(one -> one.type().kind())
        .findFirst()
        .orElse(null);
  }

  /** SQL that the hybrid says itself. */
  private String fragment(HybridCode.StaticCall fragment) {
    String text = ((HybridCode.Quoted) fragment.arguments().get(0)).text();
    for (int i = 1; i < fragment.arguments().size(); i++) {
      text = text.replace("{" + (i - 1) + "}", operand(fragment.arguments().get(i)));
    }
    return text.replace("{{", "{");
  }

  /** The text where something else stands beside it. */
  String operand(HybridCode code) {
    String text = text(code);
    boolean isPlain = text.matches("[\\w.]+|'(?:[^']|'')*'|\"[^\"]*\"|[\\w.]+\\([^()]*\\)");
    return isPlain ? text : "(" + text + ")";
  }
}
