package dev.aludel.session;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a flush does, in an order that the database's constraints allow.
 *
 * @param steps the statements to send
 */
record FlushPlan(List<FlushStep> steps) {

  FlushPlan {
    steps = List.copyOf(steps);
  }

  boolean isEmpty() {
    return steps.isEmpty();
  }

  @Override
  public String toString() {
    return steps.stream().map(FlushStep::toString).collect(Collectors.joining("\n"));
  }
}
