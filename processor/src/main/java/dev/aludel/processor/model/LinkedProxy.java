package dev.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Optional;

/**
 * A proxy whose way is known.
 *
 * @param through the relationship
 * @param between the model that it leads to
 * @param attribute the attribute there that is shown
 * @param key the attribute there that is the key of a map
 * @param creation what makes an object between; nothing if it needs more than there is
 */
public record LinkedProxy(
    ProxyDescriptor declared,
    RelationshipDescriptor through,
    ModelReference between,
    AttributeDescriptor attribute,
    Optional<AttributeDescriptor> key,
    Optional<Creation> creation) {

  /** What makes an object between. */
  public sealed interface Creation {}

  /**
   * Its builder.
   *
   * @param owner the attribute that leads back; empty if there is none that can be set
   */
  public record Built(Optional<String> owner) implements Creation {}

  /**
   * A static method.
   *
   * @param type the class that has it
   * @param takesOwner whether its first parameter is the owner
   */
  public record Made(ClassName type, String method, boolean takesOwner) implements Creation {}

  /** Whether it shows one value and not a collection. */
  public boolean isScalar() {
    return declared.shape().form().isEmpty();
  }
}
