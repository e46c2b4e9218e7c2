package dev.aludel.processor.lower;

import dev.aludel.processor.lower.Meaning.Row;
import dev.aludel.processor.lower.Meaning.Scalar;
import dev.aludel.processor.model.HybridDescriptor;
import dev.aludel.processor.model.JavaType;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Which of several hybrids of one name is called. */
final class Overloads {
  private Overloads() {}

  /** The one whose parameters are what it is given; nothing if it cannot be told. */
  static Optional<HybridDescriptor> find(Row row, String method, List<Meaning> arguments) {
    List<HybridDescriptor> named = ModelMembers.hybrids(row, method, arguments.size(), false);
    if (named.size() == 1) {
      return Optional.of(named.get(0));
    }
    return only(named, arguments, Overloads::isOf)
        .or(() -> only(named, arguments, Overloads::takes));
  }

  private static Optional<HybridDescriptor> only(
      List<HybridDescriptor> named,
      List<Meaning> arguments,
      BiPredicate<HybridDescriptor.Parameter, Meaning> fits) {
    List<HybridDescriptor> fitting =
        named.stream().filter(one -> fits(one, arguments, fits)).toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private static boolean fits(
      HybridDescriptor hybrid,
      List<Meaning> arguments,
      BiPredicate<HybridDescriptor.Parameter, Meaning> fits) {
    for (int i = 0; i < arguments.size(); i++) {
      if (!fits.test(hybrid.parameters().get(i), arguments.get(i))) {
        return false;
      }
    }
    return true;
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
