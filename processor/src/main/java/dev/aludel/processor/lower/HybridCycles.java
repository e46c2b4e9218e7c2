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
import java.util.stream.Stream;

/**
 * Which hybrids call which, in all models of one compilation and in those that they lead to, to
 * find those that call themselves. A circle through several models is told where its last call is
 * met.
 */
public final class HybridCycles {
  private final Map<Hybrid, Set<Hybrid>> callees = new HashMap<>();
  private final Map<String, Map<Hybrid, Set<Hybrid>>> elsewhere = new HashMap<>();
  private final List<Call> fresh = new ArrayList<>();

  /** No calls yet. */
  public HybridCycles() {}

  private record Hybrid(String model, String key) {}

  private record Call(Origin at, String subject, Hybrid from, Hybrid to) {}

  /** One calls another, of any object of that model. */
  void add(Origin at, HybridScope scope, ClassName model, String callee) {
    Hybrid from = new Hybrid(scope.model().canonicalName(), scope.calls().get(0));
    Hybrid to = new Hybrid(model.canonicalName(), callee);
    callees.computeIfAbsent(from, none -> new LinkedHashSet<>()).add(to);
    fresh.add(new Call(at, scope.subject(), from, to));
  }

  /** Reports the calls since the last report that lead back to where they are. */
  void report(HybridBodies bodies, Diagnostics diagnostics) {
    for (Call call : fresh) {
      if (leads(call.to(), call.from(), new HashSet<>(), bodies)) {
        diagnostics.report(
            call.at(), HybridMessage.HYBRID_CALLS_ITSELF, call.subject(), name(call));
      }
    }
    fresh.clear();
  }

  private static String name(Call call) {
    boolean own = call.from().model().equals(call.to().model());
    return own
        ? call.to().key()
        : call.to().model().replaceFirst(".*\\.", "") + "." + call.to().key();
  }

  private boolean leads(Hybrid from, Hybrid to, Set<Hybrid> seen, HybridBodies bodies) {
    return from.equals(to)
        || (seen.add(from)
            && callees(from, bodies).stream().anyMatch(next -> leads(next, to, seen, bodies)));
  }

  /** Those of a model that is a class file, its compilation wrote down. */
  private Set<Hybrid> callees(Hybrid caller, HybridBodies bodies) {
    Set<Hybrid> known = callees.get(caller);
    return known != null ? known : described(caller.model(), bodies).getOrDefault(caller, Set.of());
  }

  private Map<Hybrid, Set<Hybrid>> described(String model, HybridBodies bodies) {
    return elsewhere.computeIfAbsent(
        model,
        name -> {
          Map<Hybrid, Set<Hybrid>> all = new HashMap<>();
          for (String call : bodies.calls(name)) {
            String[] both = call.split(" to ", 2);
            String[] callee = both[1].split("#", 2);
            all.computeIfAbsent(new Hybrid(name, both[0]), none -> new LinkedHashSet<>())
                .add(new Hybrid(callee[0], callee[1]));
          }
          return all;
        });
  }

  /** What the hybrids of a model lead to in others, one line for each. */
  public List<String> callsOfOthers(ClassName model) {
    return callees.keySet().stream()
        .filter(caller -> caller.model().equals(model.canonicalName()))
        .flatMap(
            caller ->
                others(caller, new HashSet<>())
                    .map(callee -> caller.key() + " to " + callee.model() + "#" + callee.key()))
        .distinct()
        .sorted()
        .toList();
  }

  private Stream<Hybrid> others(Hybrid caller, Set<Hybrid> seen) {
    return callees.getOrDefault(caller, Set.of()).stream()
        .filter(seen::add)
        .flatMap(
            callee ->
                callee.model().equals(caller.model()) ? others(callee, seen) : Stream.of(callee));
  }
}
