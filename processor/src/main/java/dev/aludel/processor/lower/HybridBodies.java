package dev.aludel.processor.lower;

import dev.aludel.processor.model.HybridBody;
import dev.aludel.processor.model.HybridDescriptor;
import java.util.List;
import java.util.Optional;

/** Where bodies come from: the compiler, or none. */
public interface HybridBodies {

  /** The body of a hybrid. */
  Optional<HybridBody> find(HybridDescriptor hybrid);

  /**
   * What the hybrids of a model call of others, as {@link
   * dev.aludel.processor.model.TravellingHybrids} has it; empty for one that is compiled now.
   */
  List<String> calls(String model);

  /**
   * The body that a method of objects has in a type, or above it, by the number of what it takes.
   */
  Optional<HybridBody> findInherited(String type, String name, int parameters);

  /**
   * The bodies of the static methods that a type has of a name, by the number of what they take.
   */
  List<HybridBody> findHelpers(String owner, String name, int parameters);
}
