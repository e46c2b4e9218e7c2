package dev.aludel.processor.lower;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.aludel.processor.lower.Meaning.Scalar;
import dev.aludel.processor.model.HybridCode;
import dev.aludel.processor.model.HybridTree;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.JavaType.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Translates static methods of the JDK. */
final class Statics {
  private static final Map<String, Kind> TIMES =
      Map.of(
          "LocalDate", Kind.LOCAL_DATE,
          "LocalTime", Kind.LOCAL_TIME,
          "LocalDateTime", Kind.LOCAL_DATE_TIME,
          "Instant", Kind.INSTANT);
  private static final Set<String> MAKERS =
      Set.of("of", "parse", "ofEpochSecond", "ofEpochMilli", "ofEpochDay", "valueOf");
  private static final Map<String, String> EXACT =
      Map.of("addExact", "+", "subtractExact", "-", "multiplyExact", "*");
  private static final Set<String> BOXES = Set.of("Integer", "Long", "Short", "Double", "Boolean");

  private final HybridBinder binder;
  private final HybridTree.Call call;
  private final HybridScope scope;

  Statics(HybridBinder binder, HybridTree.Call call, HybridScope scope) {
    this.binder = binder;
    this.call = call;
    this.scope = scope;
  }

  /** Whether a method reference to this is a static method, which takes what it is called for. */
  static boolean takesArgument(ClassName type, String method) {
    return type.simpleName().equals("Objects")
        || (type.simpleName().matches("Big(Decimal|Integer)") && method.equals("valueOf"))
        || (type.simpleName().equals("Math") && method.equals("abs"));
  }

  Meaning call(ClassName type, List<Meaning> arguments) {
    Optional<Meaning> result =
        switch (type.simpleName()) {
          case "Objects" -> objects(arguments);
          case "Optional" -> optional(arguments);
          case "BigDecimal" -> decimal(arguments);
          case "BigInteger" -> whole(arguments);
          case "Math" -> math(arguments);
          case "String", "Character" -> string(arguments);
          case "List", "Set", "EnumSet" -> listed(type, arguments);
          case "Comparator", "Collections" -> Comparators.made(type, call.method(), arguments);
          default -> BOXES.contains(type.simpleName()) ? boxed(arguments) : Optional.empty();
        };
    return result.or(() -> made(type, arguments)).orElseThrow(() -> unknown(type));
  }

  private Optional<Meaning> objects(List<Meaning> arguments) {
    Equality equality = new Equality(call.at(), scope);
    return switch (call.method()) {
      case "equals" -> Optional.of(equality.equal(arguments.get(0), arguments.get(1)));
      case "isNull" -> Optional.of(equality.isNull(arguments.get(0), false));
      case "nonNull" -> Optional.of(equality.isNull(arguments.get(0), true));
      case "requireNonNull" ->
          arguments.get(0) instanceof Scalar scalar
              ? Optional.of(scalar.present())
              : Optional.empty();
      case "requireNonNullElse" -> either(arguments.get(0), arguments.get(1));
      case "requireNonNullElseGet" ->
          arguments.get(1) instanceof Meaning.Function function
              ? binder.supplied(function).flatMap(other -> either(arguments.get(0), other))
              : Optional.empty();
      case "toString" ->
          arguments.size() == 1 ? string(arguments) : text(arguments.get(0), arguments.get(1));
      default -> Optional.empty();
    };
  }

  private Optional<Meaning> either(Meaning value, Meaning other) {
    return value instanceof Scalar first && other instanceof Scalar second
        ? Optional.of(Maybes.coalesce(call, scope, first, second))
        : Optional.empty();
  }

  /** {@code Objects.toString(note(), "none")}. */
  private Optional<Meaning> text(Meaning value, Meaning other) {
    return value instanceof Scalar first && !first.isJava() && other instanceof Scalar second
        ? either(first.as(Kinds.STRING).with(Texts.text(call.at(), scope, first)), second)
        : Optional.empty();
  }

  private Optional<Meaning> optional(List<Meaning> arguments) {
    boolean wraps = call.method().equals("ofNullable") || call.method().equals("of");
    return wraps && arguments.size() == 1
        ? Optional.of(new Meaning.Maybe(arguments.get(0)))
        : Optional.empty();
  }

  private Optional<Meaning> decimal(List<Meaning> arguments) {
    boolean ofRow =
        call.method().equals("valueOf") && arguments.size() == 1 && !Scalar.areJava(arguments);
    return ofRow && arguments.get(0) instanceof Scalar number
        ? Decimals.of(call.at(), scope, number)
        : Optional.empty();
  }

  private Optional<Meaning> whole(List<Meaning> arguments) {
    return decimal(arguments)
        .map(
            number ->
                Scalar.sql(
                    Kinds.WHOLE,
                    false,
                    Dsl.javaFunction("toBigInteger", ((Scalar) number).code())));
  }

  private Optional<Meaning> math(List<Meaning> arguments) {
    if (arguments.stream().anyMatch(each -> !(each instanceof Scalar))) {
      return Optional.empty();
    }
    Scalar first = (Scalar) arguments.get(0);
    Scalar last = (Scalar) arguments.get(arguments.size() - 1);
    if (call.method().equals("toIntExact") && Kinds.isWhole(first.kind()) && !first.isJava()) {
      return Optional.of(Operators.narrowed(first));
    }
    if (EXACT.containsKey(call.method()) && !Scalar.areJava(arguments)) {
      String operator = EXACT.get(call.method());
      return Optional.of(Operators.calculate(call.at(), scope, first, operator, last).risky(true));
    }
    JavaType type = Kinds.promoted(first.kind(), last.kind());
    if (!Set.of("abs", "max", "min").contains(call.method()) || type.kind() == Kind.FLOAT) {
      return Optional.empty();
    }
    if (first.isJava() && last.isJava()) {
      return Optional.of(Scalar.java(type, false, java(ClassName.get(Math.class), arguments)));
    }
    HybridCode[] codes =
        arguments.stream()
            .map(each -> Operators.as((Scalar) each, type))
            .toArray(HybridCode[]::new);
    HybridCode code =
        call.method().equals("min") && type.kind() == Kind.DOUBLE
            ? Doubles.smaller(codes[0], codes[1])
            : Dsl.javaFunction(call.method(), codes);
    return Optional.of(Scalar.sql(type, false, code).risky(first.canFail() || last.canFail()));
  }

  /** {@code Set.of(Status.OPEN, Status.PAID)}: some values of one type, to look for one in them. */
  private Optional<Meaning> listed(ClassName type, List<Meaning> arguments) {
    boolean alike =
        !arguments.isEmpty()
            && Scalar.areJava(arguments)
            && arguments.stream()
                    .map(each -> ((Scalar) each).type().name().box())
                    .distinct()
                    .count()
                == 1;
    boolean range = type.simpleName().equals("EnumSet") && call.method().equals("range");
    if (!alike || !(range || call.method().equals("of"))) {
      return Optional.empty();
    }
    TypeName element = ((Scalar) arguments.get(0)).type().name().box();
    boolean character = Kinds.isCharacter(((Scalar) arguments.get(0)).type());
    TypeName some = ParameterizedTypeName.get(type, character ? Kinds.STRING.name() : element);
    return Optional.of(new Meaning.Thing(some, false, java(type, arguments)));
  }

  private Optional<Meaning> string(List<Meaning> arguments) {
    if (call.method().equals("join") && arguments.size() > 1) {
      return Scalar.areJava(arguments)
          ? Optional.of(
              Scalar.java(Kinds.STRING, false, java(ClassName.get(String.class), arguments)))
          : Texts.joined(call.at(), scope, arguments);
    }
    Texts.requireSameMeaning(call.at(), scope, call.method());
    boolean writes = call.method().equals("valueOf") || call.method().equals("toString");
    return writes && arguments.size() == 1
        ? Optional.of(
            Scalar.sql(Kinds.STRING, false, Texts.written(call.at(), scope, arguments.get(0))))
        : Optional.empty();
  }

  private Optional<Meaning> boxed(List<Meaning> arguments) {
    if (arguments.size() != 1 || !(arguments.get(0) instanceof Scalar scalar)) {
      return Optional.empty();
    }
    return switch (call.method()) {
      case "valueOf" ->
          scalar.kind() == Kind.STRING
              ? Optional.empty()
              : Optional.of(scalar.as(scalar.type().boxed()));
      case "toString" ->
          scalar.isJava()
              ? Optional.empty()
              : Optional.of(Scalar.sql(Kinds.STRING, false, Texts.text(call.at(), scope, scalar)));
      case "isNaN" -> Optional.of(Doubles.isNaN(scalar));
      default -> Optional.empty();
    };
  }

  /** {@code LocalDate.of(2020, 1, 1)}: a value that Java makes. */
  private Optional<Meaning> made(ClassName type, List<Meaning> arguments) {
    Optional<Meaning> span = Spans.made(type, call.method(), arguments);
    if (span.isPresent()) {
      return span;
    }
    Kind time = type.packageName().equals("java.time") ? TIMES.get(type.simpleName()) : null;
    if (call.method().equals("now")) {
      throw Untranslatable.differs(
          call.at(), scope, "the database has a clock of its own", "Take the time as a parameter");
    }
    if (!Scalar.areJava(arguments) || !MAKERS.contains(call.method())) {
      return Optional.empty();
    }
    if (time != null) {
      return Optional.of(Scalar.java(JavaType.of(type, time), false, java(type, arguments)));
    }
    return Stream.of(Kinds.DECIMAL, Kinds.WHOLE)
        .filter(number -> number.name().equals(type))
        .findFirst()
        .map(number -> Scalar.java(number, false, java(type, arguments)));
  }

  private HybridCode java(ClassName type, List<Meaning> arguments) {
    return new HybridCode.StaticCall(type, call.method(), Scalar.codes(arguments));
  }

  private Untranslatable unknown(TypeName type) {
    return MethodCalls.unknown(call, scope, "class " + ((ClassName) type).simpleName());
  }
}
