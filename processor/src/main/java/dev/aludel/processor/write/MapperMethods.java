package dev.aludel.processor.write;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.aludel.processor.model.GeneratedNames;
import javax.lang.model.element.Modifier;

/** What the methods of a mapper have in common. */
final class MapperMethods {
  private MapperMethods() {}

  /** {@code @Override protected …}. */
  static MethodSpec.Builder overriding(String method) {
    return MethodSpec.methodBuilder(method)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED);
  }

  /**
   * {@code ProductEntity entity}: the class, not the model, because casting every row's object to
   * an interface costs as much as reading two columns.
   */
  static ParameterSpec entity(GeneratedNames names) {
    return ParameterSpec.builder(names.entity(), "entity").build();
  }
}
