package dev.aludel.processor.lower;

import com.palantir.javapoet.TypeName;
import dev.aludel.processor.lower.Meaning.Scalar;
import dev.aludel.processor.model.HybridCode;
import dev.aludel.processor.model.HybridTree;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.JavaType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Translates the methods of values. */
final class ValueCalls {
  /** What Java computes of numbers, and SQL does not. */
  private static final Set<String> OF_SAME_TYPE =
      Set.of("setScale", "divide", "round", "sqrt", "pow", "plus", "gcd", "modPow");

  private final HybridTree.Call call;
  private final HybridScope scope;

  ValueCalls(HybridTree.Call call, HybridScope scope) {
    this.call = call;
    this.scope = scope;
  }

  Meaning call(Scalar target, List<Meaning> arguments) {
    if (arguments.size() == 1 && call.method().equals("equals")) {
      return new Equality(call.at(), scope).equal(target.present(), arguments.get(0));
    }
    List<Scalar> values = new ArrayList<>();
    for (Meaning argument : arguments) {
      if (!(argument instanceof Scalar scalar)) {
        throw unknown(target);
      }
      values.add(scalar);
    }
    if (target.isJava() && values.stream().allMatch(Scalar::isJava)) {
      return ofJava(target, values);
    }
    boolean risky = target.canFail() || values.stream().anyMatch(Scalar::canFail);
    return find(target, values)
        .<Meaning>map(found -> ((Scalar) found).risky(risky))
        .orElseThrow(() -> unknown(target));
  }

  /** Java calls it itself; only the type of the answer is needed. */
  private Meaning ofJava(Scalar target, List<Scalar> arguments) {
    List<HybridCode> codes = arguments.stream().map(Scalar::code).toList();
    HybridCode code = new HybridCode.Call(target.code(), call.method(), codes);
    JavaType type;
    try {
      type =
          find(target, arguments)
              .map(found -> ((Scalar) found).type())
              .orElseThrow(() -> unknown(target));
    } catch (Untranslatable onlyInSql) {
      if (!Kinds.isBig(target.kind()) || !OF_SAME_TYPE.contains(call.method())) {
        throw onlyInSql;
      }
      type = target.type();
    }
    return type.equals(Kinds.CHAR)
        ? Scalar.java(type, false, Texts.valueOf(code))
        : Scalar.java(type, false, code);
  }

  private Optional<Meaning> find(Scalar target, List<Scalar> arguments) {
    return switch (target.kind()) {
      case STRING -> Texts.call(call.at(), scope, target, call.method(), arguments);
      case BIG_DECIMAL, BIG_INTEGER ->
          Decimals.call(call.at(), scope, target, call.method(), arguments);
      case LOCAL_DATE, LOCAL_TIME, LOCAL_DATE_TIME, INSTANT, OFFSET_DATE_TIME ->
          Times.call(call.at(), scope, target, call.method(), arguments);
      case SHORT, INT, LONG, FLOAT, DOUBLE, BOOLEAN -> unboxed(target, arguments);
      case ENUM -> ofEnum(target, arguments);
      default -> Optional.empty();
    };
  }

  /** {@code ChronoUnit.DAYS.between(from, to)}, and the numbers of days and months. */
  private Optional<Meaning> ofEnum(Scalar target, List<Scalar> arguments) {
    if (call.method().equals("between") && arguments.size() == 2) {
      return Spans.unit(target)
          .flatMap(unit -> Spans.between(unit, arguments.get(0), arguments.get(1)));
    }
    return switch (call.method() + arguments.size()) {
      case "name0" -> Enums.name(target).map(name -> name);
      case "ordinal0" -> Enums.ordinal(target).map(number -> number);
      case "compareTo1" -> Enums.ordinal(target).flatMap(one -> distance(one, arguments.get(0)));
      case "getValue0" -> Spans.value(target, call.method());
      default -> Optional.empty();
    };
  }

  /** How far it is from another one to this. */
  private Optional<Meaning> distance(Scalar ordinal, Scalar other) {
    return Enums.ordinal(other)
        .map(second -> Operators.calculate(call.at(), scope, ordinal, "-", second));
  }

  private Optional<Meaning> unboxed(Scalar target, List<Scalar> arguments) {
    if (!arguments.isEmpty()) {
      return Optional.empty();
    }
    TypeName primitive = target.type().name().unbox();
    if (call.method().equals(primitive + "Value")) {
      return Optional.of(target.present().as(JavaType.of(primitive, target.kind())));
    }
    return switch (call.method()) {
      case "intValue" -> widened(target, Kinds.INT);
      case "longValue" -> widened(target, Kinds.LONG);
      case "doubleValue" -> widened(target, Kinds.DOUBLE);
      default -> Optional.empty();
    };
  }

  /** A number as one that loses nothing; nothing where that cannot be said. */
  private static Optional<Meaning> widened(Scalar number, JavaType type) {
    Kind from = number.kind();
    boolean fits =
        switch (type.kind()) {
          case INT -> from == Kind.SHORT || from == Kind.INT;
          case LONG -> Kinds.isWhole(from);
          default -> Kinds.isWhole(from) || from == Kind.DOUBLE;
        };
    return fits
        ? Optional.of(Scalar.sql(type, false, Operators.as(number, type)))
        : Optional.empty();
  }

  private Untranslatable unknown(Scalar target) {
    return MethodCalls.unknown(call, scope, target.words());
  }
}
