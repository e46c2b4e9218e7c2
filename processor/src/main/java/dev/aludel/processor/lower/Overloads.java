package dev.aludel.processor.lower;

import dev.aludel.processor.lower.Meaning.Row;
import dev.aludel.processor.lower.Meaning.Scalar;
import dev.aludel.processor.model.HybridBody;
import dev.aludel.processor.model.HybridDescriptor;
import dev.aludel.processor.model.JavaType;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Which of several hybrids, or static methods, of one name is called. */
final class Overloads {
  private Overloads() {}

  /** The one whose parameters are what it is given; nothing if it cannot be told. */
  static Optional<HybridDescriptor> find(Row row, String method, List<Meaning> arguments) {
    List<HybridDescriptor> named = ModelMembers.hybrids(row, method, arguments.size(), false);
    if (named.size() == 1) {
      return Optional.of(named.get(0));
    }
    return only(named, arguments, HybridDescriptor::parameters, Overloads::isOf)
        .or(() -> only(named, arguments, HybridDescriptor::parameters, Overloads::takes));
  }

  /** The same of static methods. */
  static Optional<HybridBody> find(List<HybridBody> named, List<Meaning> arguments) {
    if (named.size() == 1) {
      return Optional.of(named.get(0));
    }
    return only(named, arguments, HybridBody::types, Overloads::isOf)
        .or(() -> only(named, arguments, HybridBody::types, Overloads::takes));
  }

  /** The only one each of whose parameters fits its argument. */
  private static <M, P> Optional<M> only(
      List<M> named,
      List<Meaning> arguments,
      Function<M, List<P>> parameters,
      BiPredicate<P, Meaning> fits) {
    List<M> fitting =
        named.stream().filter(one -> fits(parameters.apply(one), arguments, fits)).toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private static <P> boolean fits(
      List<P> parameters, List<Meaning> arguments, BiPredicate<P, Meaning> fits) {
    for (int i = 0; i < arguments.size(); i++) {
      if (!fits.test(parameters.get(i), arguments.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOf(Optional<JavaType> parameter, Meaning argument) {
    return argument instanceof Scalar scalar
        ? parameter.filter(type -> type.name().equals(scalar.type().name())).isPresent()
        : takes(parameter, argument);
  }

  private static boolean takes(Optional<JavaType> parameter, Meaning argument) {
    return argument instanceof Meaning.Null
        ? parameter.filter(JavaType::primitive).isEmpty()
        : argument instanceof Scalar scalar
            && parameter.filter(type -> takes(type, scalar.type())).isPresent();
  }

  private static boolean isOf(HybridDescriptor.Parameter parameter, Meaning argument) {
    return argument instanceof Scalar scalar
        ? parameter.declared().type().equals(scalar.type().name())
        : takes(parameter, argument);
  }

  private static boolean takes(HybridDescriptor.Parameter parameter, Meaning argument) {
    if (argument instanceof Meaning.Null) {
      return !parameter.declared().type().isPrimitive();
    }
    if (argument instanceof Meaning.Thing thing) {
      return parameter.declared().type().equals(thing.type());
    }
    return argument instanceof Scalar scalar
        && parameter.type().filter(type -> takes(type, scalar.type())).isPresent();
  }

  /** Whether it is the same but for the box, or a wider number. */
  private static boolean takes(JavaType parameter, JavaType argument) {
    boolean wider =
        parameter.primitive()
            && Kinds.isNumeric(parameter.kind())
            && Kinds.isNumeric(argument.kind())
            && Kinds.promoted(parameter.kind(), argument.kind()).kind() == parameter.kind();
    return wider || parameter.boxed().name().equals(argument.boxed().name());
  }
}
