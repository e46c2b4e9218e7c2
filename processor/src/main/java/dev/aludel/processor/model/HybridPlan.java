package dev.aludel.processor.model;

import dev.aludel.processor.model.ConstructorDescriptor.ParameterDescriptor;
import java.util.List;
import java.util.Optional;

/**
 * A hybrid as a method of the metamodel.
 *
 * @param declared where it was written: {@code Product.isInStock}
 * @param type what it answers in Java; empty if it changes its object
 * @param settable whether another one sets what it answers
 * @param code what it answers in queries; empty where that could not be said
 * @param filter set if it says which rows sessions see
 */
public record HybridPlan(
    String method,
    String declared,
    Visibility visibility,
    Optional<JavaType> type,
    boolean settable,
    List<ParameterDescriptor> parameters,
    Optional<HybridCode> code,
    Optional<FilterDescriptor> filter) {

  /** Copies the list. */
  public HybridPlan {
    parameters = List.copyOf(parameters);
  }
}
