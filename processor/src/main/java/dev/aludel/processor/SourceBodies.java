package dev.aludel.processor;

import com.sun.source.util.Trees;
import dev.aludel.processor.diagnostics.BodyPrinter;
import dev.aludel.processor.hybrid.BodyReader;
import dev.aludel.processor.lower.HybridBodies;
import dev.aludel.processor.model.HybridBody;
import dev.aludel.processor.model.HybridDescriptor;
import dev.aludel.processor.read.JavaTypeReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** The bodies of one round, each read once. */
final class SourceBodies implements HybridBodies {
  private final Optional<Trees> trees;
  private final BodyReader reader;
  private final Map<String, Optional<HybridBody>> read = new HashMap<>();

  SourceBodies(ProcessingEnvironment environment) {
    this.trees = Javac.trees(environment);
    this.reader =
        new BodyReader(trees, Eclipse::source, environment.getElementUtils(), JavaTypeReader::find);
  }

  /** Forgets those of the round before. */
  void beginRound() {
    read.clear();
  }

  BodyPrinter printer() {
    return BodyReader.printer(trees);
  }

  /** What other compilations need to know of a mixin's hybrids. */
  Optional<String> text(TypeElement mixin) {
    return reader.text(mixin);
  }

  @Override
  public Optional<HybridBody> find(HybridDescriptor hybrid) {
    String key = hybrid.declaredIn().canonicalName() + "." + hybrid.key();
    Optional<HybridBody> known = read.get(key);
    if (known == null) {
      known = reader.find(hybrid);
      read.put(key, known);
    }
    return known;
  }

  @Override
  public List<String> calls(String model) {
    return reader.calls(model);
  }

  @Override
  public Optional<HybridBody> findInherited(String type, String name, int parameters) {
    return reader.findInherited(type, name, parameters);
  }

  @Override
  public List<HybridBody> findHelpers(String owner, String name, int parameters) {
    return reader.findHelpers(owner, name, parameters);
  }
}
