package dev.aludel.processor.lower;

import dev.aludel.processor.lower.Meaning.Maybe;
import dev.aludel.processor.lower.Meaning.Row;
import dev.aludel.processor.lower.Meaning.Rows;
import dev.aludel.processor.lower.Meaning.Scalar;
import dev.aludel.processor.model.HybridCode;
import dev.aludel.processor.model.HybridTree;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.JavaType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Translates collections of related objects and streams of them to correlated subqueries. */
final class Streams {
  private static final Set<String> MAPS =
      Set.of("map", "mapToInt", "mapToLong", "mapToDouble", "mapToObj", "flatMap");
  private static final Set<String> SAME = Set.of("boxed", "sequential", "unordered");

  private final HybridBinder binder;

  Streams(HybridBinder binder) {
    this.binder = binder;
  }

  Meaning call(HybridTree.Call call, HybridScope scope, Rows rows, List<Meaning> arguments) {
    if (rows.isCollection()) {
      return ofCollection(call, scope, rows, arguments);
    }
    if (arguments.isEmpty()) {
      return alone(call, scope, rows);
    }
    if (call.method().equals("reduce")) {
      return reduce(call, scope, rows, arguments);
    }
    if (arguments.size() > 1) {
      throw unknown(call, scope, rows);
    }
    if (rows.flat().isPresent()) {
      return nested(call, scope, rows, rows.flat().get(), arguments);
    }
    Optional<Meaning.Order> order = Comparators.find(arguments.get(0));
    return order.isPresent()
        ? inOrder(call, scope, rows, order.get())
        : withFunction(call, scope, rows, arguments.get(0));
  }

  private Meaning ofCollection(
      HybridTree.Call call, HybridScope scope, Rows rows, List<Meaning> arguments) {
    if (arguments.size() == 1 && call.method().equals("contains")) {
      Scalar same = new Equality(call.at(), scope).equal(rows.element(), arguments.get(0));
      return any(rows.where(same));
    }
    if (!arguments.isEmpty()) {
      throw unknown(call, scope, rows);
    }
    return switch (call.method()) {
      case "stream" -> rows.stream();
      case "isEmpty" -> Operators.not(any(rows));
      case "size" ->
          Scalar.sql(Kinds.INT, false, Dsl.call(Dsl.call(rows.filtered(), "count"), "asInteger"));
      default -> throw unknown(call, scope, rows);
    };
  }

  private Meaning alone(HybridTree.Call call, HybridScope scope, Rows rows) {
    String method = call.method();
    if (SAME.contains(method)) {
      return rows;
    }
    return switch (method) {
      case "count" -> groups(call, scope).count(rows);
      case "sum" -> groups(call, scope).sum(rows);
      case "average" -> groups(call, scope).average(rows);
      case "min", "max" -> new Maybe(groups(call, scope).extreme(rows, method));
      case "sorted" -> inOrder(call, scope, rows, Meaning.Order.natural(false));
      case "findFirst" -> new Maybe(first(call, scope, requireOrder(call, scope, rows)));
      case "asLongStream" -> converted(call, scope, rows, rows.element(), Kinds.LONG);
      case "asDoubleStream" -> converted(call, scope, rows, rows.element(), Kinds.DOUBLE);
      default -> throw unknown(call, scope, rows);
    };
  }

  private Meaning inOrder(HybridTree.Call call, HybridScope scope, Rows rows, Meaning.Order order) {
    boolean natural = order.keys().get(0).function().isEmpty() && ordinal(rows.element()).isEmpty();
    return switch (call.method()) {
      case "sorted" -> rows.sorted(orderings(call, scope, rows, order));
      case "min", "max" -> {
        boolean largest = call.method().equals("max") != order.keys().get(0).descending();
        if (natural) {
          yield new Maybe(groups(call, scope).extreme(rows, largest ? "max" : "min"));
        }
        Meaning.Order first = call.method().equals("max") ? order.reversed() : order;
        yield new Maybe(first(call, scope, rows.sorted(orderings(call, scope, rows, first))));
      }
      default -> throw unknown(call, scope, rows);
    };
  }

  private List<HybridCode> orderings(
      HybridTree.Call call, HybridScope scope, Rows rows, Meaning.Order order) {
    List<HybridCode> all = new ArrayList<>();
    for (Meaning.Order.Key key : order.keys()) {
      Meaning found = key.function().map(made -> apply(rows, made)).orElse(rows.element());
      Meaning compared = ordinal(found).orElse(found);
      if (!(compared instanceof Scalar scalar) || !Comparators.isOrdered(scalar)) {
        throw unknown(call, scope, rows);
      }
      if (!scalar.isJava()) {
        HybridCode code =
            Kinds.isText(scalar.type()) ? Texts.byCharacters(scalar).code() : scalar.code();
        all.add(Dsl.call(code, key.descending() ? "desc" : "asc"));
      }
    }
    return all;
  }

  /** What enums are compared by. */
  private static Optional<Meaning> ordinal(Meaning compared) {
    return compared instanceof Scalar scalar && scalar.kind() == Kind.ENUM
        ? Enums.ordinal(scalar).map(number -> number)
        : Optional.empty();
  }

  private static Rows requireOrder(HybridTree.Call call, HybridScope scope, Rows rows) {
    if (rows.form() == Rows.Form.STREAM) {
      throw Untranslatable.differs(
          call.at(),
          scope,
          "rows of a database have no order, so none is the first",
          "Sort the stream, or give the relationship orderBy");
    }
    return rows;
  }

  /** The first row, or what the first of them answers. */
  Meaning first(HybridTree.Call call, HybridScope scope, Rows rows) {
    if (rows.element() instanceof Row) {
      return rows.as(Rows.Form.FIRST);
    }
    if (rows.element() instanceof Maybe maybe && maybe.only().isEmpty()) {
      return new Maybe(first(call, scope, rows.with(maybe.value())));
    }
    Scalar made = groups(call, scope).element(rows);
    if (made.isJava() && Choices.needsType(made.kind())) {
      throw unknown(call, scope, rows);
    }
    HybridCode item = rows.first(Operators.expression(made));
    return Scalar.sql(made.type().boxed(), true, scalar(made.type(), item))
        .risky(made.canFail() || rows.canFail());
  }

  /** What a function makes of the first row. */
  Meaning ofFirst(HybridTree.Call call, HybridScope scope, Rows rows, Meaning.Function function) {
    return first(call, scope, rows.with(apply(rows, function)));
  }

  private static HybridCode scalar(JavaType type, HybridCode select) {
    return switch (type.kind()) {
      case STRING -> Dsl.sql("text", select);
      case BOOLEAN -> Dsl.call(Dsl.sql("scalar", select), "eq", Dsl.text("true"));
      default ->
          Dsl.sql(
              Kinds.isNumber(type.kind())
                  ? "number"
                  : Kinds.isTime(type.kind()) ? "time" : "scalar",
              select);
    };
  }

  private Meaning withFunction(
      HybridTree.Call call, HybridScope scope, Rows rows, Meaning argument) {
    if (!(argument instanceof Meaning.Function function)) {
      throw unknown(call, scope, rows);
    }
    if (MAPS.contains(call.method())) {
      return mapped(call, scope, rows, apply(rows, function));
    }
    return switch (call.method()) {
      case "filter" -> rows.where(condition(call, scope, rows, function));
      case "anyMatch" -> any(rows.where(condition(call, scope, rows, function)));
      case "noneMatch" -> Operators.not(any(rows.where(condition(call, scope, rows, function))));
      case "allMatch" ->
          Operators.not(any(rows.where(Operators.not(condition(call, scope, rows, function)))));
      default -> throw unknown(call, scope, rows);
    };
  }

  /** An int that becomes a long is one; what is flat is several rows for each. */
  private static Meaning mapped(
      HybridTree.Call call, HybridScope scope, Rows rows, Meaning element) {
    boolean flat = call.method().equals("flatMap");
    if (flat != (element instanceof Rows inner && !inner.isCollection())) {
      throw unknown(call, scope, rows);
    }
    return switch (call.method()) {
      case "mapToInt" -> converted(call, scope, rows, element, Kinds.INT);
      case "mapToLong" -> converted(call, scope, rows, element, Kinds.LONG);
      case "mapToDouble" -> converted(call, scope, rows, element, Kinds.DOUBLE);
      default ->
          Conversions.ofStream(call)
              .map(type -> converted(call, scope, rows, element, type))
              .orElseGet(() -> rows.with(element));
    };
  }

  private static Rows converted(
      HybridTree.Call call, HybridScope scope, Rows rows, Meaning element, JavaType type) {
    return rows.with(Conversions.converted(call.at(), scope, element, Optional.of(type)));
  }

  /** What is asked of several rows for each is asked of these, and then of all. */
  private Meaning nested(
      HybridTree.Call call, HybridScope scope, Rows rows, Rows inner, List<Meaning> arguments) {
    Meaning argument = arguments.get(0);
    Meaning within =
        argument instanceof Meaning.Function function
            ? new Meaning.Function(function.tree(), function.scope().taking(rows.variable()))
            : argument;
    Meaning each = call(call, scope, inner, List.of(within));
    if (each instanceof Rows made && !call.method().equals("sorted")) {
      return rows.with(made);
    }
    if (each instanceof Maybe maybe && maybe.value() instanceof Scalar) {
      return new Maybe(groups(call, scope).extreme(rows.with(maybe.value()), call.method()));
    }
    if (!(each instanceof Scalar test)) {
      throw unknown(call, scope, rows);
    }
    return call.method().equals("anyMatch")
        ? any(rows.where(test))
        : Operators.not(any(rows.where(Operators.not(test))));
  }

  private Meaning apply(Rows rows, Meaning.Function function) {
    HybridScope inner = function.scope().taking(rows.variable());
    return binder.apply(new Meaning.Function(function.tree(), inner), rows.element());
  }

  private Scalar condition(
      HybridTree.Call call, HybridScope scope, Rows rows, Meaning.Function function) {
    if (apply(rows, function) instanceof Scalar scalar && scalar.kind() == Kind.BOOLEAN) {
      return scalar;
    }
    throw unknown(call, scope, rows);
  }

  private static Scalar any(Rows rows) {
    return Operators.condition(Dsl.call(rows.filtered(), "any")).risky(rows.canFail());
  }

  private Meaning reduce(
      HybridTree.Call call, HybridScope scope, Rows rows, List<Meaning> arguments) {
    Meaning last = arguments.get(Math.min(arguments.size() - 1, 1));
    if (!(last instanceof Meaning.Function function)) {
      throw unknown(call, scope, rows);
    }
    Optional<String> extreme = Comparators.extreme(function);
    if (arguments.size() == 1 && extreme.isPresent()) {
      return new Maybe(groups(call, scope).extreme(rows, extreme.get()));
    }
    Rows added = added(call, scope, rows, function);
    if (arguments.size() == 1) {
      return new Maybe(groups(call, scope).sumOrNull(added));
    }
    if (!(arguments.get(0) instanceof Scalar start)) {
      throw unknown(call, scope, rows);
    }
    Scalar sum = groups(call, scope).sum(added);
    return start.isJava() && isZero(start.code())
        ? Conversions.converted(call.at(), scope, sum, Optional.of(start.type()))
        : Decimals.sum(call.at(), scope, sum, start);
  }

  private static Aggregates groups(HybridTree.Call call, HybridScope scope) {
    return new Aggregates(call, scope);
  }

  private static boolean isZero(HybridCode code) {
    return code instanceof HybridCode.Constant constant
        ? constant.name().equals("ZERO")
        : code instanceof HybridCode.Text text && Set.of("0", "0L").contains(text.java());
  }

  /** What a function adds: {@code BigDecimal::add}, or {@code (sum, item) -> sum + item.x()}. */
  private Rows added(
      HybridTree.Call call, HybridScope scope, Rows rows, Meaning.Function function) {
    if (function.tree() instanceof HybridTree.Reference reference
        && Set.of("add", "sum").contains(reference.method())) {
      return rows;
    }
    if (rows.flat().isPresent()) {
      throw unknown(call, scope, rows);
    }
    boolean begins = call.arguments().size() > 1;
    HybridTree of =
        Comparators.addition(function.tree(), begins).orElseThrow(() -> unknown(call, scope, rows));
    return rows.with(apply(rows, new Meaning.Function(of, function.scope())));
  }

  private static Untranslatable unknown(HybridTree.Call call, HybridScope scope, Rows rows) {
    return MethodCalls.unknown(call, scope, rows.words());
  }
}
