package dev.aludel.processor.lower;

import dev.aludel.processor.lower.Meaning.Maybe;
import dev.aludel.processor.lower.Meaning.Row;
import dev.aludel.processor.lower.Meaning.Scalar;
import dev.aludel.processor.model.HybridCode;
import dev.aludel.processor.model.HybridTree;
import dev.aludel.processor.model.JavaType.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Translates the methods of {@code Optional}: what is empty in Java is NULL in SQL. */
final class Maybes {
  private static final Set<String> OR_ELSE_THROW =
      Set.of("orElseThrow", "get", "getAsInt", "getAsLong", "getAsDouble");

  private final HybridBinder binder;
  private final Streams streams;
  private final HybridTree.Call call;
  private final HybridScope scope;

  Maybes(HybridBinder binder, Streams streams, HybridTree.Call call, HybridScope scope) {
    this.binder = binder;
    this.streams = streams;
    this.call = call;
    this.scope = scope;
  }

  Meaning call(Maybe maybe, List<Meaning> arguments) {
    if (arguments.isEmpty()) {
      return alone(maybe);
    }
    Meaning first = arguments.get(0);
    if (arguments.size() == 1 && first instanceof Meaning.Function function) {
      return withFunction(maybe, function);
    }
    if (arguments.size() > 1 || !call.method().equals("orElse")) {
      throw unknown(maybe);
    }
    return first instanceof Meaning.Null ? settled(maybe) : orElse(maybe, first);
  }

  private Meaning alone(Maybe maybe) {
    if (OR_ELSE_THROW.contains(call.method())) {
      return present(settled(maybe));
    }
    return switch (call.method()) {
      case "isPresent" -> isPresent(maybe);
      case "isEmpty" ->
          maybe.only().isPresent()
              ? Operators.not(isPresent(maybe))
              : new Equality(call.at(), scope).isNull(maybe.value(), false);
      default -> throw unknown(maybe);
    };
  }

  private Scalar isPresent(Maybe maybe) {
    Scalar there = new Equality(call.at(), scope).isNull(maybe.value(), true);
    // The condition comes first: it may be what keeps the value from being refused.
    return maybe.only().map(only -> Operators.join(only, true, there)).orElse(there);
  }

  private Meaning withFunction(Maybe maybe, Meaning.Function function) {
    return switch (call.method()) {
      case "map", "flatMap" -> mapped(maybe, made(maybe, function));
      case "filter" -> filtered(maybe, made(maybe, function));
      case "orElseThrow" -> present(settled(maybe));
      case "orElseGet" -> orElse(maybe, supplied(maybe, function));
      case "or" ->
          supplied(maybe, function) instanceof Maybe other
              ? new Maybe(orElse(maybe, settled(other)))
              : maybe;
      default -> throw unknown(maybe);
    };
  }

  private Meaning made(Maybe maybe, Meaning.Function function) {
    return maybe.value() instanceof Meaning.Rows first
        ? streams.ofFirst(call, scope, first, function)
        : binder.apply(function, present(maybe.value()));
  }

  private Meaning supplied(Maybe maybe, Meaning.Function function) {
    return binder.supplied(function).orElseThrow(() -> unknown(maybe));
  }

  private Maybe filtered(Maybe maybe, Meaning test) {
    if (!(test instanceof Scalar condition)) {
      throw unknown(maybe);
    }
    return new Maybe(
        maybe.value(),
        Optional.of(
            maybe.only().map(only -> Operators.join(only, true, condition)).orElse(condition)));
  }

  /** What is made of a value that may be missing may be missing. */
  private Maybe mapped(Maybe maybe, Meaning result) {
    if (result instanceof Maybe other) {
      Optional<Scalar> only =
          maybe.only().isPresent() && other.only().isPresent()
              ? Optional.of(Operators.join(maybe.only().get(), true, other.only().get()))
              : maybe.only().or(other::only);
      return mapped(new Maybe(maybe.value(), only), other.value());
    }
    if (!(result instanceof Scalar made)) {
      return new Maybe(result, maybe.only());
    }
    if (maybe.value() instanceof Meaning.Rows || Strictness.isNullWith(maybe.value(), made)) {
      Scalar nullable =
          new Scalar(made.type().boxed(), true, made.code(), false, made.path(), made.canFail());
      return new Maybe(nullable, maybe.only());
    }
    return new Maybe(Choices.choose(call.at(), scope, isPresent(maybe), made, new Meaning.Null()));
  }

  /** The value, or null where there is none. */
  private Meaning settled(Maybe maybe) {
    return maybe
        .only()
        .map(only -> Choices.choose(call.at(), scope, only, maybe.value(), new Meaning.Null()))
        .orElse(maybe.value());
  }

  private static Meaning present(Meaning value) {
    if (value instanceof Scalar scalar) {
      return scalar.present();
    }
    if (value instanceof Meaning.Composite composite) {
      return composite.present();
    }
    return value instanceof Row row ? row.present() : value;
  }

  private Meaning orElse(Maybe maybe, Meaning other) {
    Meaning value = settled(maybe);
    if (value instanceof Scalar first && other instanceof Scalar second) {
      return coalesce(call, scope, first, second);
    }
    throw MethodCalls.unknown(call, scope, value.words());
  }

  /** The first, or the second where that is null. */
  static Meaning coalesce(HybridTree.Call call, HybridScope scope, Scalar first, Scalar second) {
    boolean fits =
        first.kind() == second.kind()
            || (Kinds.isWhole(first.kind()) && second.isJava() && Kinds.isWhole(second.kind()))
            || (first.kind() == Kind.DOUBLE && second.isJava() && Kinds.isWhole(second.kind()));
    if (!fits || first.isJava()) {
      throw MethodCalls.unknown(call, scope, first.words());
    }
    if (first.kind() == Kind.BOOLEAN && !second.isJava()) {
      Scalar there = new Equality(call.at(), scope).isNull(first, true);
      return (Scalar) Choices.choose(call.at(), scope, there, first, second);
    }
    HybridCode code = Dsl.call(first.code(), "coalesce", second.code());
    return Scalar.sql(first.type().boxed(), second.nullable(), code)
        .risky(first.canFail() || second.canFail());
  }

  private Untranslatable unknown(Maybe maybe) {
    return MethodCalls.unknown(call, scope, maybe.words());
  }
}
