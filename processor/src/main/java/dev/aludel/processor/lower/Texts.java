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
      return Dsl.function("value", plain ? scalar.code() : valueOf(scalar));
    }
    HybridCode text = text(at, scope, scalar);
    return scalar.nullable() ? Dsl.call(text, "coalesce", new HybridCode.Quoted("null")) : text;
  }

  private static HybridCode valueOf(Scalar scalar) {
    return new HybridCode.StaticCall(
        ClassName.get(String.class), "valueOf", List.of(scalar.code()));
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
      default ->
          throw Untranslatable.differs(
              at,
              scope,
              "databases write values of " + Kinds.name(scalar.type()) + " in their own way",
              "Concatenate texts, whole numbers and booleans only");
    };
  }

  /** A method of a text, at least a part of which is of the row; nothing if it is not known. */
  static Optional<Meaning> call(
      Origin at, HybridScope scope, Scalar text, String method, List<Scalar> arguments) {
    HybridCode code = Operators.expression(text);
    if (arguments.isEmpty()) {
      return Optional.ofNullable(call(code, method)).map(result -> result.risky(text.canFail()));
    }
    Scalar first = arguments.get(0);
    if (arguments.size() == 1 && isNeutral(first)) {
      return Optional.ofNullable(call(code, method)).map(each -> each.risky(text.canFail()));
    }
    if (arguments.size() == 1 && first.kind() == Kind.STRING) {
      return Optional.ofNullable(ofText(at, scope, text, method, first));
    }
    if (method.equals("substring")
        && arguments.stream().allMatch(each -> each.kind() == Kind.INT)) {
      HybridCode[] all = new HybridCode[arguments.size() + 1];
      all[0] = code;
      boolean mixed = arguments.stream().anyMatch(each -> !each.isJava());
      for (int i = 0; i < arguments.size(); i++) {
        Scalar each = arguments.get(i);
        all[i + 1] = mixed ? Operators.expression(each) : each.code();
      }
      return Optional.of(sql(Dsl.javaFunction("substring", all)));
    }
    if (method.equals("replace") && arguments.size() == 2) {
      return Optional.of(replace(at, scope, text, arguments));
    }
    return Optional.empty();
  }

  private static boolean isNeutral(Scalar locale) {
    return Dsl.isConstant(locale.code(), "Locale", "ROOT");
  }

  private static @Nullable Scalar call(HybridCode text, String method) {
    return switch (method) {
      case "length" -> Scalar.sql(Kinds.INT, false, Dsl.call(text, "length"));
      case "isEmpty" -> Operators.condition(Dsl.call(text, "eq", new HybridCode.Quoted("")));
      case "isBlank" ->
          Operators.condition(
              Dsl.call(Dsl.javaFunction("strip", text), "eq", new HybridCode.Quoted("")));
      case "trim", "strip", "stripLeading", "stripTrailing" -> sql(Dsl.javaFunction(method, text));
      case "toLowerCase" -> sql(Dsl.call(text, "lower"));
      case "toUpperCase" -> sql(Dsl.call(text, "upper"));
      case "toString", "intern" -> sql(text);
      default -> null;
    };
  }

  private static @Nullable Scalar ofText(
      Origin at, HybridScope scope, Scalar text, String method, Scalar other) {
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
      case "compareTo", "compareToIgnoreCase" ->
          throw Untranslatable.differs(
              at,
              scope,
              "databases order texts by the rules of a language, Java by their characters",
              "Order in the query, or compare with equals");
      default -> null;
    };
  }

  private static Scalar replace(Origin at, HybridScope scope, Scalar text, List<Scalar> arguments) {
    Scalar old = arguments.get(0);
    Scalar replacement = arguments.get(1);
    boolean literal = old.code() instanceof HybridCode.Quoted quoted && !quoted.text().isEmpty();
    if (!literal || !replacement.isJava() || replacement.kind() != Kind.STRING) {
      throw Untranslatable.differs(
          at,
          scope,
          "Java replaces an empty text, too: before and after every character",
          "Replace a text that is written there and not empty, by one that is not of the row");
    }
    return sql(Dsl.call(text.code(), "replace", old.code(), replacement.code()));
  }

  private static Scalar sql(HybridCode code) {
    return Scalar.sql(Kinds.STRING, false, code);
  }
}
