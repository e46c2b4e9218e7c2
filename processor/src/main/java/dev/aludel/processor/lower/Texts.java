package dev.aludel.processor.lower;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.diagnostics.HybridMessage;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.lower.Meaning.Scalar;
import dev.aludel.processor.model.HybridCode;
import dev.aludel.processor.model.JavaType.Kind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Translates what Java does with texts. */
final class Texts {
  private Texts() {}

  /** Java's {@code +} of a text and anything: null is written as {@code null}. */
  static Scalar concatenate(Origin at, HybridScope scope, Meaning left, Meaning right) {
    if (left instanceof Scalar a && right instanceof Scalar b && a.isJava() && b.isJava()) {
      return Scalar.java(Kinds.STRING, false, new HybridCode.Operator(a.code(), "+", b.code()));
    }
    HybridCode first = written(at, scope, left);
    boolean literal =
        right instanceof Scalar text
            && text.isJava()
            && text.kind() == Kind.STRING
            && !text.nullable();
    HybridCode second = literal ? ((Scalar) right).code() : written(at, scope, right);
    return Scalar.sql(Kinds.STRING, false, Dsl.call(first, "concat", second));
  }

  /** The value as Java writes it, never NULL. */
  static HybridCode written(Origin at, HybridScope scope, Meaning meaning) {
    if (meaning instanceof Meaning.Null) {
      return Dsl.function("value", new HybridCode.Quoted("null"));
    }
    if (!(meaning instanceof Scalar scalar)) {
      throw Untranslatable.of(
          at, HybridMessage.VALUE_IS_NOT_IN_SQL, scope.subject(), meaning.words());
    }
    if (scalar.isJava()) {
      boolean plain = scalar.kind() == Kind.STRING && !scalar.nullable();
      return Dsl.function("value", plain ? scalar.code() : valueOf(scalar.code()));
    }
    HybridCode text = text(at, scope, scalar);
    return scalar.nullable() ? Dsl.call(text, "coalesce", new HybridCode.Quoted("null")) : text;
  }

  /** As Java writes it. */
  static HybridCode valueOf(HybridCode java) {
    return new HybridCode.StaticCall(ClassName.get(String.class), "valueOf", List.of(java));
  }

  /** The value as Java writes it; NULL stays NULL. */
  static HybridCode text(Origin at, HybridScope scope, Scalar scalar) {
    return switch (scalar.kind()) {
      case STRING -> scalar.code();
      case SHORT, INT, LONG -> Dsl.function("castText", scalar.code());
      case BOOLEAN ->
          Dsl.call(
              Dsl.call(
                  Dsl.function(
                      "when", scalar.code(), Dsl.function("value", new HybridCode.Quoted("true"))),
                  "when",
                  Dsl.not(scalar.code()),
                  Dsl.function("value", new HybridCode.Quoted("false"))),
              "orNull");
      case ENUM ->
          throw Untranslatable.differs(
              at,
              scope,
              "databases know no toString() of " + Kinds.name(scalar.type()),
              "Concatenate its name()");
      default ->
          throw Untranslatable.differs(
              at,
              scope,
              "databases write values of " + Kinds.name(scalar.type()) + " in their own way",
              "Concatenate texts, whole numbers and booleans only");
    };
  }

  /** {@code String.join("-", a, b)}. */
  static Optional<Meaning> joined(Origin at, HybridScope scope, List<Meaning> arguments) {
    Meaning joined = arguments.get(1);
    boolean texts =
        arguments.stream()
            .allMatch(each -> each instanceof Scalar one && one.kind() == Kind.STRING);
    if (!texts) {
      return Optional.empty();
    }
    if (arguments.size() == 2) {
      return Optional.of(Scalar.sql(Kinds.STRING, false, written(at, scope, joined)));
    }
    for (Meaning next : arguments.subList(2, arguments.size())) {
      joined = concatenate(at, scope, concatenate(at, scope, joined, arguments.get(0)), next);
    }
    return Optional.of(joined);
  }

  /** A method of a text, at least a part of which is of the row; nothing if it is not known. */
  static Optional<Meaning> call(
      Origin at, HybridScope scope, Scalar text, String method, List<Scalar> arguments) {
    requireSameMeaning(at, scope, method);
    HybridCode code = Operators.expression(text);
    if (arguments.isEmpty() || (arguments.size() == 1 && isNeutral(arguments.get(0)))) {
      return Optional.ofNullable(call(code, method));
    }
    Scalar first = arguments.get(0);
    if (arguments.stream().allMatch(each -> each.kind() == Kind.INT)) {
      return Optional.ofNullable(counted(code, method, arguments));
    }
    if (arguments.size() == 1 && first.kind() == Kind.STRING) {
      return Optional.ofNullable(ofText(text, method, first));
    }
    return method.equals("replace") && arguments.size() == 2
        ? Optional.of(replace(at, scope, text, arguments))
        : Optional.empty();
  }

  static void requireSameMeaning(Origin at, HybridScope scope, String method) {
    switch (method) {
      case "matches", "replaceAll", "replaceFirst", "split" ->
          throw Untranslatable.differs(
              at,
              scope,
              "databases have regular expressions of their own",
              "Use startsWith, endsWith, contains or replace");
      case "format", "formatted" ->
          throw Untranslatable.differs(
              at, scope, "databases have formats of their own", "Concatenate with +");
      case "compareToIgnoreCase" ->
          throw Untranslatable.differs(
              at,
              scope,
              "databases order texts by the rules of a language, Java by their characters",
              "Order in the query, or compare with equalsIgnoreCase");
      case "compareTo" ->
          throw Untranslatable.differs(
              at,
              scope,
              "Java answers how far two texts are from each other",
              "Compare it with zero there: compareTo(…) < 0");
      default -> {}
    }
  }

  /** Methods that take places in a text, or how often. */
  private static @Nullable Scalar counted(HybridCode text, String method, List<Scalar> arguments) {
    HybridCode[] all = new HybridCode[arguments.size() + 1];
    all[0] = text;
    boolean mixed = arguments.stream().anyMatch(each -> !each.isJava());
    for (int i = 0; i < arguments.size(); i++) {
      Scalar each = arguments.get(i);
      all[i + 1] = mixed ? Operators.expression(each) : each.code();
    }
    return switch (method + arguments.size()) {
      case "substring1", "substring2", "repeat1" -> sql(Dsl.javaFunction(method, all));
      case "charAt1" -> Scalar.sql(Kinds.CHAR, false, Dsl.javaFunction(method, all));
      default -> null;
    };
  }

  /** What orders texts as Java does. */
  static Scalar byCharacters(Scalar text) {
    if (text.isJava() && isInOrder(text.code())) {
      return text;
    }
    HybridCode code = Dsl.javaFunction("byCharacters", Operators.expression(text));
    return text.isJava() ? Scalar.sql(text.type(), text.nullable(), code) : text.with(code);
  }

  /** Whether it is a literal whose characters databases order as Java does. */
  private static boolean isInOrder(HybridCode text) {
    return text instanceof HybridCode.Quoted quoted
        && quoted.text().chars().allMatch(unit -> unit < Character.MIN_SURROGATE);
  }

  private static boolean isNeutral(Scalar locale) {
    return Dsl.isConstant(locale.code(), "Locale", "ROOT");
  }

  private static @Nullable Scalar call(HybridCode text, String method) {
    return switch (method) {
      case "length" -> Scalar.sql(Kinds.INT, false, Dsl.javaFunction("length", text));
      case "isEmpty" -> Operators.condition(Dsl.call(text, "eq", new HybridCode.Quoted("")));
      case "isBlank" ->
          Operators.condition(
              Dsl.call(Dsl.javaFunction("strip", text), "eq", new HybridCode.Quoted("")));
      case "trim", "strip", "stripLeading", "stripTrailing", "toLowerCase", "toUpperCase" ->
          sql(Dsl.javaFunction(method, text));
      case "toString", "intern" -> sql(text);
      default -> null;
    };
  }

  private static @Nullable Scalar ofText(Scalar text, String method, Scalar other) {
    HybridCode code = Operators.expression(text);
    return switch (method) {
      case "equals", "contentEquals" -> Operators.same(text.present(), other, false);
      case "concat" -> sql(Dsl.call(code, "concat", other.code()));
      case "startsWith", "endsWith", "contains" ->
          Operators.condition(
              other.isJava()
                  ? Dsl.call(code, method, other.code())
                  : Dsl.javaFunction(method, code, other.code()));
      case "equalsIgnoreCase" ->
          Operators.condition(
              Dsl.javaFunction("equalsIgnoreCase", code, Operators.expression(other)));
      case "indexOf" ->
          Scalar.sql(
              Kinds.INT, false, Dsl.javaFunction("indexOf", code, Operators.expression(other)));
      default -> null;
    };
  }

  private static Scalar replace(Origin at, HybridScope scope, Scalar text, List<Scalar> arguments) {
    Scalar old = arguments.get(0);
    Scalar replacement = arguments.get(1);
    boolean literal = old.code() instanceof HybridCode.Quoted quoted && !quoted.text().isEmpty();
    if (!literal || replacement.kind() != Kind.STRING) {
      throw Untranslatable.differs(
          at,
          scope,
          "Java replaces an empty text, too: before and after every character",
          "Replace a text that is written there and not empty");
    }
    HybridCode code = Operators.expression(text);
    return sql(
        replacement.isJava()
            ? Dsl.call(code, "replace", old.code(), replacement.code())
            : Dsl.javaFunction("replace", code, old.code(), replacement.code()));
  }

  private static Scalar sql(HybridCode code) {
    return Scalar.sql(Kinds.STRING, false, code);
  }
}
