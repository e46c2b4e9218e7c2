package dev.aludel.processor.read;

import com.palantir.javapoet.ClassName;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Polymorphic;
import dev.aludel.annotation.PolymorphicIdentity;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.model.InheritanceDescriptor;
import dev.aludel.processor.model.InheritanceDescriptor.Above;
import dev.aludel.processor.model.InheritanceDescriptor.Text;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** A model's place in a hierarchy, as far as it says so itself. */
final class InheritanceReader {
  private final TypeElement type;
  private final List<TypeElement> modelsAbove;

  private InheritanceReader(TypeElement type, List<TypeElement> modelsAbove) {
    this.type = type;
    this.modelsAbove = modelsAbove;
  }

  static InheritanceReader of(TypeElement type) {
    List<TypeElement> models =
        AbstractMethodsReader.lineage(type).stream()
            .filter(one -> !one.equals(type) && Annotations.has(one, Model.class))
            .toList();
    return new InheritanceReader(type, models);
  }

  /** Whether a type is a model above, or belongs to one: what stands on it is that one's. */
  boolean isAbove(TypeElement other) {
    return modelsAbove.stream().anyMatch(one -> AbstractMethodsReader.lineage(one).contains(other));
  }

  InheritanceDescriptor read(AnnotationView model) {
    Origin origin = Origin.of(type.getQualifiedName().toString());
    return new InheritanceDescriptor(
        nearest().stream().map(ClassName::get).toList(),
        text(Polymorphic.class, "on", origin),
        text(PolymorphicIdentity.class, "value", origin),
        model.optionalText("table").isPresent(),
        isConcrete(origin),
        Above.NONE);
  }

  private boolean isConcrete(Origin origin) {
    return Annotations.find(type, Polymorphic.class, origin)
        .filter(view -> view.flag("concrete"))
        .isPresent();
  }

  private List<TypeElement> nearest() {
    return modelsAbove.stream()
        .filter(
            one ->
                modelsAbove.stream()
                    .noneMatch(
                        other ->
                            !other.equals(one)
                                && AbstractMethodsReader.lineage(other).contains(one)))
        .toList();
  }

  private Optional<Text> text(
      Class<? extends Annotation> annotation, String element, Origin origin) {
    return Annotations.find(type, annotation, origin)
        .map(view -> new Text(view.text(element), view.origin()));
  }
}
