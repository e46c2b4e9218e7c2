package dev.aludel.processor.lower;

import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.lower.Meaning.Scalar;
import dev.aludel.processor.model.HybridTree;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.JavaType.Kind;
import java.util.Optional;

/**
 * What Java makes of numbers that it stores in variables, passes and returns: {@code double half =
 * number(); half / 2} divides no integers.
 */
final class Conversions {
  private Conversions() {}

  /** The value as this type has it; other things are what they are. */
  static Meaning converted(
      Origin at, HybridScope scope, Meaning meaning, Optional<JavaType> declared) {
    if (declared.isEmpty() || !(meaning instanceof Scalar scalar)) {
      return meaning;
    }
    JavaType type = declared.get();
    requireSameSort(at, scope, scalar, type);
    boolean changes =
        Kinds.isNumeric(scalar.kind())
            && Kinds.isNumeric(type.kind())
            && type.kind() != scalar.kind();
    if (!changes) {
      return meaning;
    }
    return scalar.isJava()
        ? scalar.with(Dsl.cast(type, scalar.code())).as(type)
        : scalar.with(Operators.as(scalar, type)).as(type);
  }

  /** What {@code map} answers where the stream is one of primitives; nothing of other streams. */
  static Optional<JavaType> ofStream(HybridTree.Call map) {
    Optional<HybridTree> before = map.method().equals("map") ? map.target() : Optional.empty();
    while (before.isPresent() && before.get() instanceof HybridTree.Call call) {
      switch (call.method()) {
        case "mapToInt" -> {
          return Optional.of(Kinds.INT);
        }
        case "mapToLong", "asLongStream" -> {
          return Optional.of(Kinds.LONG);
        }
        case "mapToDouble", "asDoubleStream" -> {
          return Optional.of(Kinds.DOUBLE);
        }
        case "map", "filter", "sorted", "sequential", "unordered" -> before = call.target();
        default -> {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private static void requireSameSort(Origin at, HybridScope scope, Scalar scalar, JavaType type) {
    boolean number = Kinds.isNumeric(scalar.kind());
    boolean character = Kinds.isCharacter(scalar.type());
    if ((character && Kinds.isNumeric(type.kind())) || (number && Kinds.isCharacter(type))) {
      throw Untranslatable.differs(
          at,
          scope,
          "Java takes a character for its number, databases do not",
          "Compare characters with characters");
    }
    if (number && type.kind() == Kind.FLOAT && scalar.kind() != Kind.FLOAT && !scalar.isJava()) {
      throw Untranslatable.differs(
          at, scope, "databases calculate with more digits than float has", "Use double");
    }
  }
}
