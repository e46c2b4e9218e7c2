package dev.aludel.processor.link;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.EventMessage;
import dev.aludel.processor.diagnostics.Problem;
import dev.aludel.processor.model.AttributeDescriptor;
import dev.aludel.processor.model.ColumnDescriptor;
import dev.aludel.processor.model.CompositeDescriptor;
import dev.aludel.processor.model.LinkedProxy;
import dev.aludel.processor.model.LinkedProxy.Built;
import dev.aludel.processor.model.LinkedProxy.Creation;
import dev.aludel.processor.model.LinkedProxy.Made;
import dev.aludel.processor.model.ModelDescriptor;
import dev.aludel.processor.model.ProxyDescriptor;
import dev.aludel.processor.model.ProxyDescriptor.Creator;
import dev.aludel.processor.model.RelationshipDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How the objects that an association proxy shows come to be, and what can be set. */
final class ProxyCreation {
  private final ModelDescriptor model;
  private final ModelDescriptor between;
  private final LinkedProxy proxy;
  private final ProxyDescriptor declared;
  private final Set<String> required;

  /**
   * A step for one proxy.
   *
   * @param required the attributes that a new object between must be given
   */
  ProxyCreation(
      ModelDescriptor model, ModelDescriptor between, LinkedProxy proxy, Set<String> required) {
    this.model = model;
    this.between = between;
    this.proxy = proxy;
    this.declared = proxy.declared();
    this.required = required;
  }

  /** The proxy with what makes objects; nothing, and a problem, if it cannot work as declared. */
  Optional<LinkedProxy> complete(Diagnostics diagnostics) {
    Optional<Creation> creation = declared.creator().isEmpty() ? built() : made();
    if (!declared.creator().isEmpty() && creation.isEmpty()) {
      report(diagnostics);
      return Optional.empty();
    }
    LinkedProxy complete =
        new LinkedProxy(
            declared, proxy.through(), proxy.between(), proxy.attribute(), proxy.key(), creation);
    boolean readable = isReadable(diagnostics);
    return settable(complete, diagnostics) && readable ? Optional.of(complete) : Optional.empty();
  }

  private boolean isReadable(Diagnostics diagnostics) {
    boolean nullable = proxy.through().nullable() || proxy.attribute().nullable();
    if (proxy.isScalar() && nullable && !declared.nullable()) {
      diagnostics.report(
          declared.accessor().origin(),
          EventMessage.ASSOCIATION_CAN_BE_NULL,
          name(),
          declared.path());
      return false;
    }
    return true;
  }

  private boolean settable(LinkedProxy complete, Diagnostics diagnostics) {
    String hindrance = hindrance(complete);
    if (declared.accessor().setter().isPresent() && !hindrance.isEmpty()) {
      diagnostics.report(
          declared.accessor().setter().get().origin(),
          EventMessage.ASSOCIATION_CANNOT_BE_SET,
          name(),
          hindrance);
      return false;
    }
    return true;
  }

  private String hindrance(LinkedProxy complete) {
    String through = model.simpleName() + "." + complete.through().attribute();
    if (!complete.isScalar()) {
      return "it is a collection, which clear() and addAll(…) change";
    }
    if (complete.attribute().accessor().setter().isEmpty()) {
      return between.simpleName() + "." + complete.attribute().attribute() + " has no setter";
    }
    if (!complete.through().nullable()) {
      return "";
    }
    if (complete.through().accessor().setter().isEmpty()) {
      return through + " can be null and has no setter";
    }
    return complete.creation().isEmpty()
        ? through + " can be null, and a " + between.simpleName() + " needs more than this value"
        : "";
  }

  private String name() {
    return model.simpleName() + "." + declared.accessor().method();
  }

  /** By the builder, if the object needs nothing but the owner, the key and the value. */
  private Optional<Creation> built() {
    Optional<String> owner = owner();
    AttributeDescriptor shown = proxy.attribute();
    boolean given =
        shown instanceof ColumnDescriptor
            || shown instanceof CompositeDescriptor
            || (shown instanceof RelationshipDescriptor relationship && !relationship.toMany());
    boolean enough =
        required.stream()
            .allMatch(
                one ->
                    owner.filter(one::equals).isPresent()
                        || one.equals(shown.attribute())
                        || proxy.key().filter(key -> key.attribute().equals(one)).isPresent());
    return given && enough && !between.inheritance().isAbstract()
        ? Optional.of(new Built(owner))
        : Optional.empty();
  }

  /** The attribute of the objects between that leads back to one owner. */
  private Optional<String> owner() {
    return proxy
        .through()
        .options()
        .backPopulates()
        .flatMap(between::findRelationship)
        .filter(back -> !back.toMany())
        .map(RelationshipDescriptor::attribute);
  }

  private Optional<Creation> made() {
    List<TypeName> values = new ArrayList<>();
    declared.shape().key().ifPresent(key -> values.add(key.box()));
    values.add(declared.shape().element().box());
    ClassName type = declared.accessor().declaredIn();
    for (Creator creator : declared.creators()) {
      int owners = creator.takes().size() - values.size();
      boolean takesOwner =
          owners == 1
              && (creator.takes().get(0).equals(model.name())
                  || creator.takes().get(0).equals(type));
      if (creator.answers().equals(between.name())
          && (owners == 0 || takesOwner)
          && creator.takes().subList(owners, creator.takes().size()).equals(values)) {
        return Optional.of(new Made(type, declared.creator(), takesOwner));
      }
    }
    return Optional.empty();
  }

  private void report(Diagnostics diagnostics) {
    String values =
        declared.shape().key().map(key -> simple(key) + " key, ").orElse("")
            + simple(declared.shape().element())
            + " value";
    diagnostics.report(
        Problem.of(
                declared.origin().value("creator"),
                EventMessage.ASSOCIATION_CREATOR_IS_MISSING,
                name(),
                declared.creator(),
                declared.accessor().declaredIn().simpleName())
            .showing(
                "static %s %s(%s) { … }"
                    .formatted(between.simpleName(), declared.creator(), values)));
  }

  /** {@code Course}. */
  static String simple(TypeName type) {
    return type.toString().substring(type.toString().lastIndexOf('.') + 1);
  }
}
