package dev.aludel.processor.read;

import com.palantir.javapoet.ClassName;
import dev.aludel.annotation.Model;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.model.AttributeDescriptor;
import dev.aludel.processor.model.ConstructionDescriptor;
import dev.aludel.processor.model.EagerDefaults;
import dev.aludel.processor.model.ModelDescriptor;
import dev.aludel.processor.model.ModelDescriptor.Form;
import dev.aludel.processor.model.SnakeCase;
import dev.aludel.processor.model.TableDescriptor;
import dev.aludel.processor.read.AbstractMethodsReader.Contribution;
import dev.aludel.processor.read.AttributesReader.Attributes;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** A {@code @Model} from source or class file as a descriptor. */
public final class ModelReader {
  private final Compilation compilation;

  /** Makes a reader for one round. */
  public ModelReader(Compilation compilation) {
    this.compilation = compilation;
  }

  /**
   * The model, without what is wrong with its form; that goes to the diagnostics. Nothing if it is
   * such that nothing could be generated for it.
   */
  public Optional<ModelDescriptor> read(TypeElement type, Diagnostics diagnostics) {
    if (!TypeForm.check(type, diagnostics)) {
      return Optional.empty();
    }
    List<Contribution> contributions = new AbstractMethodsReader(compilation).read(type);
    Attributes attributes =
        new AttributesReader(compilation, type, diagnostics).read(contributions);
    new MisplacedReader(type, diagnostics).report();
    return Optional.of(describe(type, contributions, attributes, diagnostics));
  }

  private ModelDescriptor describe(
      TypeElement type,
      List<Contribution> contributions,
      Attributes attributes,
      Diagnostics diagnostics) {
    Origin origin = Origin.of(type.getQualifiedName().toString());
    AnnotationView model = Annotations.find(type, Model.class, origin).orElseThrow();
    Form form = form(type);
    Optional<ConstructionDescriptor> construction =
        form == Form.ABSTRACT_CLASS
            ? Optional.of(new ConstructionReader(compilation).read(type))
            : Optional.empty();
    InheritanceReader inheritance = InheritanceReader.of(type);
    List<TypeElement> declaring =
        contributions.stream()
            .filter(Contribution::known)
            .map(Contribution::type)
            .filter(one -> !inheritance.isAbove(one))
            .toList();
    return new ModelDescriptor(
        ClassName.get(type),
        origin,
        TypeForm.visibility(type),
        form,
        table(type, model),
        attributes.attributes(),
        ConstraintsReader.read(declaring),
        attributes.conflicts(),
        construction,
        model.texts("repr"),
        model.constant("eagerDefaults", EagerDefaults::valueOf),
        attributes.proxies(),
        attributes.synonyms(),
        new ScopeReader(compilation).read(type),
        new HybridsReader(compilation).read(type),
        new ListenersReader(compilation, type, diagnostics).read(names(attributes)),
        attributes.stubs(),
        inheritance.read(model),
        new DeprecationReader(compilation.elements()).read(type),
        AvailableAnnotationsReader.read(type, compilation.elements()));
  }

  private static List<String> names(Attributes attributes) {
    return attributes.attributes().stream().map(AttributeDescriptor::attribute).toList();
  }

  private static Form form(TypeElement type) {
    return switch (type.getKind()) {
      case CLASS -> Form.ABSTRACT_CLASS;
      case RECORD -> Form.RECORD;
      default -> Form.INTERFACE;
    };
  }

  private static TableDescriptor table(TypeElement type, AnnotationView model) {
    return new TableDescriptor(
        model.optionalText("table").orElseGet(() -> SnakeCase.of(type.getSimpleName().toString())),
        model.optionalText("schema"),
        model.optionalText("comment"),
        model.flag("view"),
        model.origin());
  }
}
