package dev.aludel.processor.model;

import java.util.Optional;

/**
 * A second name of an attribute.
 *
 * @param declared as it was written
 * @param target the methods that it calls; empty if it is guilty
 */
public record SynonymPlan(SynonymDescriptor declared, Optional<AccessorDescriptor> target) {

  /** Its name, also in queries. */
  public String name() {
    return declared.accessor().attribute();
  }
}
