package dev.aludel.processor.lower;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.HybridMessage;
import dev.aludel.processor.diagnostics.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which hybrids of a model call which, to find those that call themselves. */
final class HybridCycles {
  private final List<Edge> edges = new ArrayList<>();

  /** One calls another, of any object of the model. */
  private record Edge(Origin at, HybridScope scope, String from, String to) {}

  void add(Origin at, HybridScope scope, String callee) {
    edges.add(new Edge(at, scope, scope.calls().get(0), callee));
  }

  void report(Diagnostics diagnostics) {
    for (Edge edge : edges) {
      if (leads(edge.to(), edge.from(), new HashSet<>())) {
        diagnostics.report(
            edge.at(), HybridMessage.HYBRID_CALLS_ITSELF, edge.scope().subject(), edge.to());
      }
    }
  }

  private boolean leads(String from, String to, Set<String> seen) {
    if (from.equals(to)) {
      return true;
    }
    return seen.add(from)
        && edges.stream()
            .filter(edge -> edge.from().equals(from))
            .anyMatch(edge -> leads(edge.to(), to, seen));
  }
}
