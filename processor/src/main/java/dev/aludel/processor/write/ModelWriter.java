package dev.aludel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.aludel.processor.model.ModelDescriptor;
import dev.aludel.processor.model.ModelPlan;
import dev.aludel.processor.model.TravellingHybrids;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes all classes of a model: of a record its table, else entity, mapper, metamodel, query and,
 * if composite, the key.
 */
public final class ModelWriter {
  private final ModelPlan plan;
  private final TravellingHybrids hybrids;

  /**
   * A writer for a model.
   *
   * @param hybrids what other compilations are told of them
   */
  public ModelWriter(ModelPlan plan, TravellingHybrids hybrids) {
    this.plan = plan;
    this.hybrids = hybrids;
  }

  /** The files, always in the same order. */
  public List<GeneratedSource> write() {
    if (plan.form().form() == ModelDescriptor.Form.RECORD) {
      return List.of(source(plan.names().metamodel(), new RecordTableWriter(plan).write()));
    }
    List<GeneratedSource> sources = new ArrayList<>();
    sources.add(source(plan.names().entity(), new EntityWriter(plan).write()));
    sources.add(source(plan.names().mapper(), new MapperWriter(plan).write()));
    sources.add(source(plan.names().metamodel(), new MetamodelWriter(plan, hybrids).write()));
    sources.add(source(plan.names().query(), new QueryWriter(plan).write()));
    if (plan.key().composite()) {
      sources.add(source(plan.names().key(), new KeyWriter(plan).write()));
    }
    return List.copyOf(sources);
  }

  private GeneratedSource source(ClassName name, TypeSpec type) {
    String text = SourceLayout.print(name.packageName(), type);
    return new GeneratedSource(name, text, plan.origin());
  }
}
