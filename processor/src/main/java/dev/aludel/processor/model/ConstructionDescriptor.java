package dev.aludel.processor.model;

import java.util.List;

/**
 * What an abstract class brings to its objects.
 *
 * @param noArguments whether it has a constructor without arguments that its package can see
 * @param mirrored its other constructors that its package can see, in declaration order
 * @param declaresToString whether it, or a superclass below {@code Object}, has a {@code toString}
 */
public record ConstructionDescriptor(
    boolean noArguments, List<ConstructorDescriptor> mirrored, boolean declaresToString) {

  /** Copies the list. */
  public ConstructionDescriptor {
    mirrored = List.copyOf(mirrored);
  }
}
