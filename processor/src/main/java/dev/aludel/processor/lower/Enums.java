package dev.aludel.processor.lower;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.lower.Meaning.Scalar;
import dev.aludel.processor.model.HybridCode;
import dev.aludel.processor.model.JavaType.Kind;
import dev.aludel.processor.model.Storage;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Translates the methods that every enum has. */
final class Enums {
  private Enums() {}

  /** {@code name()}, as its class declares it; nothing where the constants are not known. */
  static Optional<Scalar> name(Scalar value) {
    if (value.isJava()) {
      return Optional.of(Scalar.java(Kinds.STRING, false, Dsl.call(value.code(), "name")));
    }
    return (isNamed(value)
            ? Optional.of(Dsl.function("castText", value.code()))
            : byConstant(value, constant -> new HybridCode.Quoted(constant)))
        .map(code -> Scalar.sql(Kinds.STRING, false, code).risky(value.canFail()));
  }

  /** Whether the database has its name. */
  private static boolean isNamed(Scalar value) {
    return value.code() instanceof HybridCode.Field
        && value.type().storage().map(Storage.Native.class::isInstance).orElse(true);
  }

  /** Whether it is a constant, or a CASE of such, that no column says how to store. */
  static boolean isByName(Scalar value) {
    return value.kind() == Kind.ENUM && (value.isJava() ? !value.nullable() : isMade(value.code()));
  }

  private static boolean isMade(HybridCode code) {
    return Choices.typed(code) instanceof HybridCode.StaticCall call
        && call.method().equals("constant");
  }

  /** Constants of a CASE as another expression has them. */
  static Scalar asStored(Scalar value, Scalar other) {
    boolean takes = !value.isJava() && isByName(value) && !other.isJava() && !isByName(other);
    return takes
        ? value.with(asStored(value.code(), Choices.typed(other.code()))).as(other.type().boxed())
        : value;
  }

  /** The same beside this column. */
  static HybridCode asStored(HybridCode value, HybridCode like) {
    return Choices.answers(
        value,
        answer ->
            isMade(answer)
                ? Dsl.javaFunction(
                    "valueLike", like, ((HybridCode.StaticCall) answer).arguments().get(0))
                : answer);
  }

  /** {@code JavaFunctions.constant(Grade.HIGH, name -> Grade.valueOf(name))}. */
  static HybridCode constant(HybridScope scope, Scalar value) {
    String name = scope.free("name");
    HybridCode found =
        new HybridCode.StaticCall(
            (ClassName) value.type().name(), "valueOf", List.of(Dsl.text(name)));
    return Dsl.javaFunction("constant", value.code(), new HybridCode.Lambda(name, found));
  }

  /** The number of a constant in the order of their declaration, which is also how they compare. */
  static Optional<Scalar> ordinal(Scalar value) {
    List<String> constants = value.type().constants();
    if (value.code() instanceof HybridCode.Constant one && constants.contains(one.name())) {
      return Optional.of(Scalar.java(Kinds.INT, false, Dsl.text(constants.indexOf(one.name()))));
    }
    if (value.isJava()) {
      return Optional.of(Scalar.java(Kinds.INT, false, Dsl.call(value.code(), "ordinal")));
    }
    return byConstant(value, constant -> Dsl.text(constants.indexOf(constant)))
        .map(code -> Scalar.sql(Kinds.INT, false, code).risky(value.canFail()));
  }

  /** A CASE with something for each constant. */
  private static Optional<HybridCode> byConstant(
      Scalar value, Function<String, HybridCode> answers) {
    if (value.kind() != Kind.ENUM
        || value.type().constants().isEmpty()
        || !(value.type().boxed().name() instanceof ClassName owner)) {
      return Optional.empty();
    }
    HybridCode code = null;
    for (String constant : value.type().constants()) {
      HybridCode test = Dsl.call(value.code(), "eq", new HybridCode.Constant(owner, constant));
      HybridCode answer = Dsl.function("value", answers.apply(constant));
      code =
          code == null ? Dsl.function("when", test, answer) : Dsl.call(code, "when", test, answer);
    }
    return Optional.ofNullable(code).map(all -> Dsl.call(all, "orNull"));
  }
}
