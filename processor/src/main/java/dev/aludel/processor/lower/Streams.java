package dev.aludel.processor.lower;

import dev.aludel.processor.lower.Meaning.Rows;
import dev.aludel.processor.lower.Meaning.Scalar;
import dev.aludel.processor.model.HybridCode;
import dev.aludel.processor.model.HybridTree;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.JavaType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Translates collections of related objects and streams of them to correlated subqueries. */
final class Streams {
  private static final Set<String> MAPS = Set.of("map", "mapToInt", "mapToLong", "mapToObj");

  private final HybridBinder binder;

  Streams(HybridBinder binder) {
    this.binder = binder;
  }

  Meaning call(HybridTree.Call call, HybridScope scope, Rows rows, List<Meaning> arguments) {
    String method = call.method();
    if (!rows.isStream()) {
      return ofCollection(call, scope, rows, arguments);
    }
    if (arguments.isEmpty()) {
      return switch (method) {
        case "count" -> Scalar.sql(Kinds.LONG, false, Dsl.call(filtered(rows), "count"));
        case "sum" -> sum(call, scope, rows);
        case "min", "max" -> new Meaning.Maybe(extreme(call, scope, rows));
        default -> throw unknown(call, scope, rows);
      };
    }
    if (arguments.size() == 1 && arguments.get(0) instanceof Meaning.Function function) {
      return withFunction(call, scope, rows, function);
    }
    if (method.equals("reduce") && arguments.size() == 2) {
      return reduce(call, scope, rows, arguments);
    }
    throw unknown(call, scope, rows);
  }

  private Meaning ofCollection(
      HybridTree.Call call, HybridScope scope, Rows rows, List<Meaning> arguments) {
    if (!arguments.isEmpty()) {
      throw unknown(call, scope, rows);
    }
    return switch (call.method()) {
      case "stream" -> rows.stream();
      case "isEmpty" -> Operators.condition(Dsl.not(Dsl.call(filtered(rows), "any")));
      case "size" ->
          Scalar.sql(Kinds.INT, false, Dsl.call(Dsl.call(filtered(rows), "count"), "asInteger"));
      default -> throw unknown(call, scope, rows);
    };
  }

  private Meaning withFunction(
      HybridTree.Call call, HybridScope scope, Rows rows, Meaning.Function function) {
    if (MAPS.contains(call.method())) {
      return rows.with(apply(rows, function));
    }
    return switch (call.method()) {
      case "filter" -> where(rows, condition(call, scope, rows, function));
      case "anyMatch" -> any(where(rows, condition(call, scope, rows, function)));
      case "noneMatch" -> Operators.not(any(where(rows, condition(call, scope, rows, function))));
      case "allMatch" ->
          Operators.not(any(where(rows, Dsl.not(condition(call, scope, rows, function)))));
      case "reduce" -> {
        requireAddition(call, scope, rows, function);
        Scalar summed = element(call, scope, rows);
        yield new Meaning.Maybe(
            Scalar.sql(summed.type().boxed(), true, selected(rows, summed, "sum", "number")));
      }
      case "min", "max" -> {
        boolean natural =
            function.tree() instanceof HybridTree.Reference reference
                && reference.method().equals("compareTo");
        if (!natural) {
          throw unknown(call, scope, rows);
        }
        yield new Meaning.Maybe(extreme(call, scope, rows));
      }
      default -> throw unknown(call, scope, rows);
    };
  }

  private Meaning apply(Rows rows, Meaning.Function function) {
    HybridScope inner = function.scope().taking(rows.variable());
    return binder.apply(new Meaning.Function(function.tree(), inner), rows.element());
  }

  private HybridCode condition(
      HybridTree.Call call, HybridScope scope, Rows rows, Meaning.Function function) {
    if (apply(rows, function) instanceof Scalar scalar && scalar.kind() == Kind.BOOLEAN) {
      return Operators.condition(scalar);
    }
    throw unknown(call, scope, rows);
  }

  private static Rows where(Rows rows, HybridCode condition) {
    List<HybridCode> all = new ArrayList<>(rows.filters());
    all.add(condition);
    return new Rows(rows.code(), rows.variable(), all, rows.element(), true);
  }

  private static Scalar any(Rows rows) {
    return Operators.condition(Dsl.call(filtered(rows), "any"));
  }

  /** The rows, with what they fulfil. */
  private static HybridCode filtered(Rows rows) {
    HybridCode code = rows.code();
    for (HybridCode filter : rows.filters()) {
      code = Dsl.call(code, "where", new HybridCode.Lambda(rows.variable(), filter));
    }
    return code;
  }

  private Scalar sum(HybridTree.Call call, HybridScope scope, Rows rows) {
    Scalar summed = element(call, scope, rows);
    if (summed.kind() == Kind.DOUBLE || summed.kind() == Kind.FLOAT) {
      throw Untranslatable.differs(
          call.at(),
          scope,
          "the sum of doubles depends on their order, which a database does not have",
          "Use BigDecimal");
    }
    HybridCode lambda = new HybridCode.Lambda(rows.variable(), Operators.expression(summed));
    return Scalar.sql(summed.type(), false, Dsl.call(filtered(rows), "sum", lambda));
  }

  private Meaning reduce(
      HybridTree.Call call, HybridScope scope, Rows rows, List<Meaning> arguments) {
    boolean fromZero =
        arguments.get(0) instanceof Scalar zero && zero.isJava() && isZero(zero.code());
    if (!fromZero || !(arguments.get(1) instanceof Meaning.Function function)) {
      throw unknown(call, scope, rows);
    }
    requireAddition(call, scope, rows, function);
    return sum(call, scope, rows);
  }

  private static boolean isZero(HybridCode code) {
    return code instanceof HybridCode.Constant constant
        ? constant.name().equals("ZERO")
        : code instanceof HybridCode.Text text && Set.of("0", "0L").contains(text.java());
  }

  private static void requireAddition(
      HybridTree.Call call, HybridScope scope, Rows rows, Meaning.Function function) {
    boolean adds =
        function.tree() instanceof HybridTree.Reference reference
            && Set.of("add", "sum").contains(reference.method());
    if (!adds && !isSum(function.tree())) {
      throw unknown(call, scope, rows);
    }
  }

  /** {@code (a, b) -> a.add(b)} or {@code (a, b) -> a + b}. */
  private static boolean isSum(HybridTree tree) {
    if (!(tree instanceof HybridTree.Lambda lambda) || lambda.parameters().size() != 2) {
      return false;
    }
    if (lambda.body() instanceof HybridTree.Binary binary) {
      return binary.operator().equals("+")
          && isName(binary.left(), lambda.parameters().get(0))
          && isName(binary.right(), lambda.parameters().get(1));
    }
    return lambda.body() instanceof HybridTree.Call call
        && call.method().equals("add")
        && call.target().filter(one -> isName(one, lambda.parameters().get(0))).isPresent()
        && call.arguments().size() == 1
        && isName(call.arguments().get(0), lambda.parameters().get(1));
  }

  private static boolean isName(HybridTree tree, String name) {
    return tree instanceof HybridTree.Name found && found.name().equals(name);
  }

  /** The smallest or largest; NULL if there is none. */
  private Scalar extreme(HybridTree.Call call, HybridScope scope, Rows rows) {
    Scalar element = element(call, scope, rows);
    boolean time = Kinds.isTime(element.kind());
    if (!time && !Kinds.isNumber(element.kind())) {
      throw unknown(call, scope, rows);
    }
    JavaType type = element.type().boxed();
    return Scalar.sql(type, true, selected(rows, element, call.method(), time ? "time" : "number"));
  }

  /** {@code Sql.number(items.rows().select(item -> Sql.max(item.price)))}. */
  private static HybridCode selected(Rows rows, Scalar element, String aggregate, String as) {
    HybridCode one = Dsl.sql(aggregate, Operators.expression(element));
    HybridCode select =
        Dsl.call(filtered(rows), "select", new HybridCode.Lambda(rows.variable(), one));
    return Dsl.sql(as, select);
  }

  private Scalar element(HybridTree.Call call, HybridScope scope, Rows rows) {
    if (rows.element() instanceof Scalar scalar) {
      return scalar;
    }
    throw unknown(call, scope, rows);
  }

  private static Untranslatable unknown(HybridTree.Call call, HybridScope scope, Rows rows) {
    return MethodCalls.unknown(call, scope, rows.words());
  }
}
