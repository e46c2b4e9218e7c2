package dev.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.model.ConstructorDescriptor.ParameterDescriptor;
import java.util.List;
import java.util.Optional;

/**
 * A {@code @Hybrid} as its signature says it; the body is a {@link HybridBody}.
 *
 * @param origin the method
 * @param key tells it from others of its model: {@code costs(BigDecimal)}
 * @param declaredIn the model, or the mixin that it comes from
 * @param returns what it answers, as it is written; for messages
 * @param type what it answers, if a column can be of that type
 * @param changes whether it answers nothing, and so changes its object
 * @param parameters types and names, in order
 * @param sql its SQL as a text; empty for the body
 * @param expression the method that says its SQL; empty for the body
 * @param hasExpression whether there is a method of that name
 * @param filter set if it says which rows sessions see
 * @param hindrance why nothing could call it: {@code static}; empty if nothing hinders
 */
public record HybridDescriptor(
    Origin origin,
    String method,
    String key,
    ClassName declaredIn,
    Visibility visibility,
    String returns,
    Optional<JavaType> type,
    boolean changes,
    boolean nullable,
    List<Parameter> parameters,
    Optional<String> sql,
    Optional<String> expression,
    boolean hasExpression,
    Optional<FilterDescriptor> filter,
    String hindrance) {

  /** Copies the list. */
  public HybridDescriptor {
    parameters = List.copyOf(parameters);
  }

  /** As people call it: {@code Product.isInStock}. */
  public String subject() {
    return declaredIn.simpleName() + "." + method;
  }

  /** Whether it sets what another one answers. */
  public boolean isSetterOf(HybridDescriptor other) {
    return changes
        && method.equals(other.method)
        && parameters.size() == 1
        && other.parameters.isEmpty()
        && other.type.isPresent()
        && other.type.equals(parameters.get(0).type());
  }

  /** Whether its SQL is said by hand, so that the body does not matter. */
  public boolean isByHand() {
    return sql.isPresent() || expression.isPresent();
  }

  /**
   * A parameter.
   *
   * @param type its type, if a column can be of it
   */
  public record Parameter(ParameterDescriptor declared, Optional<JavaType> type) {}
}
