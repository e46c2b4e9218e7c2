package dev.aludel.processor;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.check.ModelRules;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Problem;
import dev.aludel.processor.link.ModelLinker;
import dev.aludel.processor.lower.DefinitionTexts;
import dev.aludel.processor.lower.HybridCycles;
import dev.aludel.processor.lower.HybridPlanner;
import dev.aludel.processor.lower.ModelPlanner;
import dev.aludel.processor.model.HybridPlan;
import dev.aludel.processor.model.HybridText;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.ModelDescriptor;
import dev.aludel.processor.model.ModelPlan;
import dev.aludel.processor.model.TravellingHybrids;
import dev.aludel.processor.text.HybridTexts;
import dev.aludel.processor.text.JoinConditions;
import dev.aludel.processor.text.PropertyTexts;
import dev.aludel.processor.text.TextRules;
import dev.aludel.processor.write.GeneratedSource;
import dev.aludel.processor.write.ModelWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** The stages, in order: read, link, check, lower, write. */
final class Pipeline {
  private final ModelCatalogue catalogue;
  private final ModelLinker linker;
  private final ModelPlanner planner;
  private final SourceBodies bodies;
  private final HybridCycles cycles;

  /**
   * The stages of one round.
   *
   * @param cycles the calls of all rounds
   */
  Pipeline(
      ModelCatalogue catalogue, ModelPlanner planner, SourceBodies bodies, HybridCycles cycles) {
    this.catalogue = catalogue;
    this.linker = new ModelLinker(catalogue);
    this.planner = planner;
    this.bodies = bodies;
    this.cycles = cycles;
  }

  /**
   * What is made of a model.
   *
   * @param sources empty for a type for which nothing can be generated
   */
  record Result(Optional<LinkedModel> model, List<GeneratedSource> sources) {}

  Result compile(TypeElement type, Diagnostics diagnostics) {
    Optional<ModelDescriptor> model = catalogue.read(type, diagnostics);
    if (model.isEmpty()) {
      return new Result(Optional.empty(), List.of());
    }
    LinkedModel linked = linker.link(model.get(), diagnostics);
    Diagnostics found = new Diagnostics();
    ModelRules.check(linked, found);
    TextRules.check(linked, found);
    LinkedModel whole = new JoinConditions(this::target, found).in(PropertyTexts.in(linked, found));
    Map<String, HybridText> texts = HybridTexts.in(whole, found);
    List<HybridPlan> hybrids =
        whole.model().isRecord()
            ? List.of()
            : new HybridPlanner(whole, this::target, bodies, cycles, found).plan(texts);
    new DefinitionTexts(whole, hybrids).check(found);
    boolean guilty = diagnostics.hasErrors() || found.hasErrors();
    found.problems().stream()
        .filter(problem -> !isOfAModelAbove(problem, linked))
        .forEach(diagnostics::report);
    ModelPlan plan = guilty ? planner.planStub(whole, hybrids) : planner.plan(whole, hybrids);
    TravellingHybrids travelling =
        new TravellingHybrids(bodiesOf(type, whole), cycles.callsOfOthers(whole.name()));
    return new Result(Optional.of(whole), new ModelWriter(plan, travelling).write());
  }

  /** What models that extend this one must know of its hybrids, if they are compiled later. */
  private Optional<String> bodiesOf(TypeElement type, LinkedModel model) {
    return model.inheritance().discriminator().flatMap(unused -> bodies.text(type));
  }

  /** What is wrong with what a model inherits is told once, of the model above. */
  private static boolean isOfAModelAbove(Problem problem, LinkedModel model) {
    String place = problem.origin().type();
    return model.inheritance().ancestors().stream()
        .anyMatch(
            above ->
                above.origin().type().equals(place)
                    || above.attributes().stream()
                        .anyMatch(one -> one.origin().type().equals(place)));
  }

  /** A target with all of its columns; its own problems are reported where it is compiled. */
  private Optional<LinkedModel> target(ClassName name) {
    return catalogue.find(name).map(model -> linker.link(model, new Diagnostics()));
  }
}
