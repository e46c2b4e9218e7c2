package dev.aludel.processor.lower;

import dev.aludel.processor.diagnostics.HybridMessage;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.lower.Meaning.Scalar;
import dev.aludel.processor.model.HybridCode;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.JavaType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Translates what is answered in one case or another. */
final class Choices {
  private Choices() {}

  /** The first where the condition is true, else the second. */
  static Meaning choose(Origin at, HybridScope scope, Scalar condition, Meaning yes, Meaning no) {
    if (yes instanceof Meaning.Null && no instanceof Meaning.Null) {
      return yes;
    }
    if (yes instanceof Meaning.Null && no instanceof Scalar only) {
      return choose(at, scope, Operators.not(condition), only, yes);
    }
    Scalar first = requireScalar(at, scope, yes);
    if (no instanceof Meaning.Null) {
      return orNull(at, scope, condition, first);
    }
    return choose(at, scope, condition, first, requireScalar(at, scope, no));
  }

  private static Scalar choose(
      Origin at, HybridScope scope, Scalar condition, Scalar yes, Scalar no) {
    Scalar first = Enums.asStored(yes, no);
    Scalar second = Enums.asStored(no, yes);
    JavaType type = common(at, scope, first, second);
    if (condition.isJava() && first.isJava() && second.isJava()) {
      return Scalar.java(
          type,
          first.nullable() || second.nullable(),
          new HybridCode.Choice(condition.code(), first.code(), second.code()));
    }
    HybridCode a = branch(at, scope, first, second, type);
    HybridCode b = branch(at, scope, second, first, type);
    HybridCode code =
        condition.isJava()
            ? new HybridCode.Choice(condition.code(), a, b)
            : otherwise(condition.code(), a, b);
    return Scalar.sql(type, first.nullable() || second.nullable(), code)
        .risky(condition.canFail() || first.canFail() || second.canFail());
  }

  private static Scalar orNull(Origin at, HybridScope scope, Scalar condition, Scalar first) {
    JavaType type = first.type().boxed();
    if (condition.isJava() && first.isJava()) {
      HybridCode code = new HybridCode.Choice(condition.code(), first.code(), Dsl.text("null"));
      return Scalar.java(type, true, code);
    }
    HybridCode value = branch(at, scope, first, first, first.type());
    Optional<HybridCode> none = Operators.nothing(type.kind());
    if (condition.isJava() && none.isPresent()) {
      HybridCode code = new HybridCode.Choice(condition.code(), value, none.get());
      return Scalar.sql(type, true, code).risky(first.canFail());
    }
    HybridCode test = Operators.condition(condition);
    return Scalar.sql(type, true, Dsl.call(Dsl.function("when", test, value), "orNull"))
        .risky(condition.canFail() || first.canFail());
  }

  /** A CASE in the last branch is part of the same one. */
  private static HybridCode otherwise(HybridCode condition, HybridCode yes, HybridCode no) {
    HybridCode begun = Dsl.function("when", condition, yes);
    List<HybridCode.Call> chain = new ArrayList<>();
    HybridCode at = no;
    while (at instanceof HybridCode.Call call && isPartOfCase(call)) {
      chain.add(0, call);
      at = call.target();
    }
    if (chain.isEmpty() || !isCase(at)) {
      return Dsl.call(begun, "otherwise", no);
    }
    HybridCode code = new HybridCode.Call(begun, "when", ((HybridCode.StaticCall) at).arguments());
    for (HybridCode.Call call : chain) {
      code = new HybridCode.Call(code, call.method(), call.arguments());
    }
    return code;
  }

  private static boolean isPartOfCase(HybridCode.Call call) {
    return Set.of("when", "otherwise", "orNull").contains(call.method());
  }

  private static boolean isCase(HybridCode code) {
    return code instanceof HybridCode.StaticCall call && call.method().equals("when");
  }

  /** A result as an expression; one that no function makes takes its type from the other. */
  private static HybridCode branch(
      Origin at, HybridScope scope, Scalar result, Scalar other, JavaType type) {
    if (Kinds.isWide(type.kind())) {
      return Operators.as(result, type);
    }
    if (!result.isJava() || !needsType(type.kind())) {
      return Operators.expression(result);
    }
    if (Enums.isByName(result) && (other.isJava() || Enums.isByName(other))) {
      return Enums.constant(scope, result);
    }
    if (other.isJava()) {
      throw Untranslatable.of(
          at, HybridMessage.VALUE_IS_NOT_IN_SQL, scope.subject(), result.words() + " by itself");
    }
    return Dsl.javaFunction("valueLike", typed(other.code()), result.code());
  }

  /** What gives an expression its type: of a CASE the first of its results. */
  static HybridCode typed(HybridCode code) {
    if (begin(code) instanceof HybridCode.StaticCall begun) {
      return typed(begun.arguments().get(1));
    }
    if (code instanceof HybridCode.Choice choice) {
      return typed(choice.yes());
    }
    return code instanceof HybridCode.StaticCall call && call.method().equals("valueLike")
        ? typed(call.arguments().get(0))
        : code;
  }

  /** The first WHEN of a CASE; null of anything else. */
  private static @Nullable HybridCode begin(HybridCode code) {
    HybridCode at = code;
    while (at instanceof HybridCode.Call call && isPartOfCase(call)) {
      at = call.target();
    }
    return isCase(at) ? at : null;
  }

  /** What each way through it answers, changed. */
  static HybridCode answers(HybridCode code, UnaryOperator<HybridCode> change) {
    if (code instanceof HybridCode.Choice choice) {
      return new HybridCode.Choice(
          choice.condition(), answers(choice.yes(), change), answers(choice.no(), change));
    }
    if (begin(code) == null) {
      return change.apply(code);
    }
    return code instanceof HybridCode.Call call
        ? new HybridCode.Call(
            answers(call.target(), change), call.method(), answers(call.arguments(), change))
        : Dsl.function(
            "when",
            answers(((HybridCode.StaticCall) code).arguments(), change).toArray(HybridCode[]::new));
  }

  /** The last of what a part of a CASE is given is an answer. */
  private static List<HybridCode> answers(
      List<HybridCode> parts, UnaryOperator<HybridCode> change) {
    List<HybridCode> all = new ArrayList<>(parts);
    int last = all.size() - 1;
    if (last >= 0) {
      all.set(last, answers(all.get(last), change));
    }
    return all;
  }

  /** Whether no expression can be made of a value alone. */
  static boolean needsType(Kind kind) {
    return switch (kind) {
      case ENUM, UUID, BYTES, LOCAL_TIME, OFFSET_DATE_TIME, SHORT, FLOAT -> true;
      default -> false;
    };
  }

  private static Scalar requireScalar(Origin at, HybridScope scope, Meaning meaning) {
    if (meaning instanceof Scalar scalar) {
      return scalar;
    }
    throw Untranslatable.of(
        at, HybridMessage.VALUE_IS_NOT_IN_SQL, scope.subject(), meaning.words());
  }

  private static void requireOneForm(Origin at, HybridScope scope, Scalar first, Scalar second) {
    boolean hasForms = first.kind() == Kind.ENUM || first.kind() == Kind.CONVERTED;
    boolean expressions = !first.isJava() && !second.isJava();
    if (hasForms && expressions && !first.type().storage().equals(second.type().storage())) {
      throw Equality.twoForms(at, scope, first);
    }
  }

  private static JavaType common(Origin at, HybridScope scope, Scalar first, Scalar second) {
    if (first.kind() == second.kind()) {
      requireOneForm(at, scope, first, second);
      boolean constant = first.isJava() && first.kind() == Kind.ENUM;
      return first.type().primitive() || constant ? second.type() : first.type();
    }
    if (Kinds.isNumeric(first.kind()) && Kinds.isNumeric(second.kind())) {
      return Kinds.promoted(first.kind(), second.kind());
    }
    throw Untranslatable.of(
        at,
        HybridMessage.VALUE_IS_NOT_IN_SQL,
        scope.subject(),
        first.words() + " or " + Kinds.name(second.type()));
  }
}
