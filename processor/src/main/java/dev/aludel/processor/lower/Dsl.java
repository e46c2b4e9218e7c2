package dev.aludel.processor.lower;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.model.HybridCode;
import dev.aludel.processor.model.JavaType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls of the query language, as generated code writes them. */
final class Dsl {
  static final HybridCode TRUE = condition("TRUE");
  static final HybridCode FALSE = condition("FALSE");

  private static final String QUERY = "dev.aludel.query";
  private static final ClassName FUNCTIONS = ClassName.get(QUERY, "Functions");
  private static final ClassName JAVA = ClassName.get(QUERY, "JavaFunctions");
  private static final ClassName ASSIGNMENTS = ClassName.get(QUERY, "Assignments");
  private static final ClassName SQL = ClassName.get(QUERY, "Sql");

  private Dsl() {}

  private static HybridCode condition(String name) {
    return new HybridCode.Constant(ClassName.get(QUERY, "Condition"), name);
  }

  static HybridCode call(HybridCode target, String method, HybridCode... arguments) {
    return new HybridCode.Call(target, method, List.of(arguments));
  }

  /** A function of SQL. */
  static HybridCode function(String name, HybridCode... arguments) {
    return new HybridCode.StaticCall(FUNCTIONS, name, List.of(arguments));
  }

  /** A function that means what it means in Java. */
  static HybridCode javaFunction(String name, HybridCode... arguments) {
    return new HybridCode.StaticCall(JAVA, name, List.of(arguments));
  }

  /** The same of times. */
  static HybridCode times(String name, HybridCode... arguments) {
    return new HybridCode.StaticCall(ClassName.get(QUERY, "JavaTimes"), name, List.of(arguments));
  }

  /** A subquery or an aggregate. */
  static HybridCode sql(String name, HybridCode... arguments) {
    return new HybridCode.StaticCall(SQL, name, List.of(arguments));
  }

  /**
   * That column is set to this, too.
   *
   * @param before what is set before; null for nothing
   */
  static HybridCode assign(@Nullable HybridCode before, HybridCode column, Meaning value) {
    List<HybridCode> arguments = new ArrayList<>(List.of(column));
    if (value instanceof Meaning.Scalar scalar) {
      arguments.add(scalar.code());
    } else if (value instanceof Meaning.Thing thing) {
      arguments.add(thing.code());
    }
    String method = (before == null ? "of" : "and") + (arguments.size() == 1 ? "Null" : "");
    return before == null
        ? new HybridCode.StaticCall(ASSIGNMENTS, method, arguments)
        : new HybridCode.Call(before, method, arguments);
  }

  /** A number with the other sign. */
  static HybridCode negative(HybridCode number) {
    return call(number, "times", text("-1"));
  }

  /** A value as another of Java's types. */
  static HybridCode cast(JavaType type, HybridCode value) {
    return new HybridCode.Prefix("(" + type.name() + ") ", value);
  }

  /** Whether this is that constant of a class: {@code RoundingMode.HALF_UP}. */
  static boolean isConstant(HybridCode code, String owner, String name) {
    return code instanceof HybridCode.Constant constant
        && constant.owner().simpleName().equals(owner)
        && constant.name().equals(name);
  }

  static HybridCode text(Object java) {
    return new HybridCode.Text(java.toString());
  }

  /** The opposite, without saying not twice. */
  static HybridCode not(HybridCode condition) {
    if (condition instanceof HybridCode.Call call && call.arguments().isEmpty()) {
      switch (call.method()) {
        case "not" -> {
          return call.target();
        }
        case "isNull" -> {
          return call(call.target(), "isNotNull");
        }
        case "isNotNull" -> {
          return call(call.target(), "isNull");
        }
        default -> {}
      }
    }
    return call(condition, "not");
  }
}
