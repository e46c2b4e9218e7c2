package dev.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import dev.aludel.processor.model.GeneratedNames;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** What the methods of a mapper call the object that they are given. */
final class MapperVariables {
  private static final Set<String> TAKEN =
      Set.of(
          "entity", "row", "at", "column", "attribute", "value", "state", "time", "key", "parts");

  private final GeneratedNames names;
  private final String model;

  MapperVariables(GeneratedNames names) {
    this.names = names;
    String simple = names.model().simpleName();
    String variable = simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1);
    boolean usable = isLegal(variable) && !TAKEN.contains(variable) && !variable.equals(simple);
    this.model = usable ? variable : "model";
  }

  /** Whether JavaPoet has nothing to change in a name, say because it is a keyword. */
  private static boolean isLegal(String name) {
    return new NameAllocator().newName(name).equals(name);
  }

  /** {@code product}. */
  String model() {
    return model;
  }

  /** {@code Product product}. */
  ParameterSpec parameter() {
    return ParameterSpec.builder(names.model(), model).build();
  }

  /** {@code ProductEntity entity = (ProductEntity) product;}. */
  CodeBlock entity() {
    return CodeBlock.builder()
        .addStatement("$T entity = ($T) $N", names.entity(), names.entity(), model)
        .build();
  }

  /** {@code @Override protected …}. */
  static MethodSpec.Builder overriding(String method) {
    return MethodSpec.methodBuilder(method)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED);
  }
}
