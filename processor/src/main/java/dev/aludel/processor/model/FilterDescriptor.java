package dev.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.model.ConstructorDescriptor.ParameterDescriptor;
import java.util.List;
import java.util.Locale;

/**
 * A hybrid that says which rows sessions see.
 *
 * @param declaredIn the mixin or model that declares it, else the model that inherits it
 * @param values what it takes: sessions say it
 */
public record FilterDescriptor(
    ClassName declaredIn, String method, List<ParameterDescriptor> values) {

  /** Copies the list. */
  public FilterDescriptor {
    values = List.copyOf(values);
  }

  /** The class with the constants. */
  public ClassName owner() {
    return GeneratedNames.of(declaredIn).metamodel();
  }

  /** What runtime and messages call it: {@code com.example.SoftDeletable.isPresent}. */
  public String name() {
    return declaredIn.canonicalName() + "." + method;
  }

  /** {@code IS_PRESENT}. */
  public static String constant(String name) {
    return SnakeCase.of(name).toUpperCase(Locale.ROOT);
  }
}
