package dev.aludel.processor.lower;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.JavaType.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;

/** The Java types that expressions have. */
final class Kinds {
  static final JavaType BOOLEAN = JavaType.of(TypeName.BOOLEAN, Kind.BOOLEAN);
  static final JavaType INT = JavaType.of(TypeName.INT, Kind.INT);
  static final JavaType LONG = JavaType.of(TypeName.LONG, Kind.LONG);
  static final JavaType FLOAT = JavaType.of(TypeName.FLOAT, Kind.FLOAT);
  static final JavaType DOUBLE = JavaType.of(TypeName.DOUBLE, Kind.DOUBLE);
  static final JavaType DECIMAL = JavaType.of(ClassName.get(BigDecimal.class), Kind.BIG_DECIMAL);
  static final JavaType WHOLE = JavaType.of(ClassName.get(BigInteger.class), Kind.BIG_INTEGER);

  /** A text of one character. */
  static final JavaType CHAR = JavaType.of(TypeName.CHAR, Kind.STRING);

  static final JavaType STRING = JavaType.of(ClassName.get(String.class), Kind.STRING);

  private Kinds() {}

  /** Whether Java's arithmetic operators take it, boxed or not. */
  static boolean isNumeric(Kind kind) {
    return switch (kind) {
      case SHORT, INT, LONG, FLOAT, DOUBLE -> true;
      default -> false;
    };
  }

  static boolean isText(JavaType type) {
    return type.kind() == Kind.STRING && !isCharacter(type);
  }

  /** Whether it is a char, boxed or not. */
  static boolean isCharacter(JavaType type) {
    return type.name().equals(CHAR.name()) || type.name().equals(CHAR.name().box());
  }

  /** Whether any number is made one of it by an expression. */
  static boolean isWide(Kind kind) {
    return kind == Kind.INT || kind == Kind.LONG || kind == Kind.DOUBLE;
  }

  static boolean isWhole(Kind kind) {
    return kind == Kind.SHORT || kind == Kind.INT || kind == Kind.LONG;
  }

  static boolean isBig(Kind kind) {
    return kind == Kind.BIG_DECIMAL || kind == Kind.BIG_INTEGER;
  }

  static boolean isNumber(Kind kind) {
    return isNumeric(kind) || isBig(kind);
  }

  static boolean isTime(Kind kind) {
    return switch (kind) {
      case LOCAL_DATE, LOCAL_TIME, LOCAL_DATE_TIME, INSTANT, OFFSET_DATE_TIME -> true;
      default -> false;
    };
  }

  /** The type as people write it. */
  static String name(JavaType type) {
    return type.name() instanceof ClassName name ? name.simpleName() : type.name().toString();
  }

  /** The type of Java's arithmetic with both. */
  static JavaType promoted(Kind left, Kind right) {
    int rank = Math.max(rank(left), rank(right));
    return rank == 0 ? INT : rank == 1 ? LONG : rank == 2 ? FLOAT : DOUBLE;
  }

  private static int rank(Kind kind) {
    return switch (kind) {
      case LONG -> 1;
      case FLOAT -> 2;
      case DOUBLE -> 3;
      default -> 0;
    };
  }
}
