package dev.aludel.processor.link;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.model.ModelDescriptor;
import java.util.Optional;

/** Where the linker finds the models that a model relates to. */
@FunctionalInterface
public interface Models {

  /** The model of this name; nothing if that type is not a model. */
  Optional<ModelDescriptor> find(ClassName name);
}
