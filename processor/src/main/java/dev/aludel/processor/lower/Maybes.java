package dev.aludel.processor.lower;

import dev.aludel.processor.lower.Meaning.Maybe;
import dev.aludel.processor.lower.Meaning.Row;
import dev.aludel.processor.lower.Meaning.Scalar;
import dev.aludel.processor.model.HybridCode;
import dev.aludel.processor.model.HybridTree;
import java.util.List;
import java.util.Set;

/** Translates the methods of {@code Optional}: what is empty in Java is NULL in SQL. */
final class Maybes {
  private static final Set<String> OR_ELSE_THROW =
      Set.of("orElseThrow", "get", "getAsInt", "getAsLong", "getAsDouble");

  private final HybridBinder binder;
  private final HybridTree.Call call;
  private final HybridScope scope;

  Maybes(HybridBinder binder, HybridTree.Call call, HybridScope scope) {
    this.binder = binder;
    this.call = call;
    this.scope = scope;
  }

  Meaning call(Maybe maybe, List<Meaning> arguments) {
    if (arguments.isEmpty()) {
      return alone(maybe);
    }
    Meaning only = arguments.get(0);
    if (arguments.size() > 1) {
      throw unknown(maybe);
    }
    if (only instanceof Meaning.Function function) {
      return withFunction(maybe, function);
    }
    if (!call.method().equals("orElse")) {
      throw unknown(maybe);
    }
    return only instanceof Meaning.Null ? maybe.value() : orElse(maybe.value(), only);
  }

  private Meaning alone(Maybe maybe) {
    if (OR_ELSE_THROW.contains(call.method())) {
      return present(maybe.value());
    }
    return switch (call.method()) {
      case "isPresent" -> new Equality(call.at(), scope).isNull(maybe.value(), true);
      case "isEmpty" -> new Equality(call.at(), scope).isNull(maybe.value(), false);
      default -> throw unknown(maybe);
    };
  }

  private Meaning withFunction(Maybe maybe, Meaning.Function function) {
    return switch (call.method()) {
      case "map", "flatMap" -> mapped(binder.apply(function, present(maybe.value())));
      case "orElseGet" -> {
        if (!(function.tree() instanceof HybridTree.Lambda lambda)) {
          throw unknown(maybe);
        }
        yield orElse(maybe.value(), binder.bind(lambda.body(), function.scope()));
      }
      default -> throw unknown(maybe);
    };
  }

  /** What is made of a value that may be missing may be missing. */
  private static Meaning mapped(Meaning result) {
    if (result instanceof Maybe) {
      return result;
    }
    return new Maybe(
        result instanceof Scalar scalar
            ? new Scalar(
                scalar.type().boxed(), true, scalar.code(), false, scalar.path(), scalar.canFail())
            : result);
  }

  private static Meaning present(Meaning value) {
    if (value instanceof Scalar scalar) {
      return scalar.present();
    }
    return value instanceof Row row ? row.present() : value;
  }

  private Meaning orElse(Meaning value, Meaning other) {
    if (value instanceof Scalar first && other instanceof Scalar second) {
      return coalesce(call, scope, first, second);
    }
    throw MethodCalls.unknown(call, scope, value.words());
  }

  /** The first, or the second where that is null. */
  static Meaning coalesce(HybridTree.Call call, HybridScope scope, Scalar first, Scalar second) {
    boolean fits =
        first.kind() == second.kind()
            || (Kinds.isWhole(first.kind()) && second.isJava() && Kinds.isWhole(second.kind()));
    if (!fits || first.isJava()) {
      throw MethodCalls.unknown(call, scope, first.words());
    }
    HybridCode code = Dsl.call(first.code(), "coalesce", second.code());
    return Scalar.sql(first.type().boxed(), second.nullable(), code)
        .risky(first.canFail() || second.canFail());
  }

  private Untranslatable unknown(Maybe maybe) {
    return MethodCalls.unknown(call, scope, maybe.words());
  }
}
