package dev.aludel.processor.lower;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.HybridMessage;
import dev.aludel.processor.diagnostics.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which hybrids call which, in all models of one compilation, to find those that call themselves. A
 * circle through several models is told where its last call is met.
 */
public final class HybridCycles {
  private final Map<Hybrid, Set<Hybrid>> callees = new HashMap<>();
  private final List<Call> fresh = new ArrayList<>();

  /** No calls yet. */
  public HybridCycles() {}

  private record Hybrid(ClassName model, String key) {}

  private record Call(Origin at, String subject, Hybrid from, Hybrid to) {}

  /** One calls another, of any object of that model. */
  void add(Origin at, HybridScope scope, ClassName model, String callee) {
    Hybrid from = new Hybrid(scope.model(), scope.calls().get(0));
    Hybrid to = new Hybrid(model, callee);
    callees.computeIfAbsent(from, none -> new LinkedHashSet<>()).add(to);
    fresh.add(new Call(at, scope.subject(), from, to));
  }

  /** Reports the calls since the last report that lead back to where they are. */
  void report(Diagnostics diagnostics) {
    for (Call call : fresh) {
      if (leads(call.to(), call.from(), new HashSet<>())) {
        diagnostics.report(
            call.at(), HybridMessage.HYBRID_CALLS_ITSELF, call.subject(), name(call));
      }
    }
    fresh.clear();
  }

  private static String name(Call call) {
    boolean own = call.from().model().equals(call.to().model());
    return own ? call.to().key() : call.to().model().simpleName() + "." + call.to().key();
  }

  private boolean leads(Hybrid from, Hybrid to, Set<Hybrid> seen) {
    return from.equals(to)
        || (seen.add(from)
            && callees.getOrDefault(from, Set.of()).stream()
                .anyMatch(next -> leads(next, to, seen)));
  }
}
