package dev.aludel.processor.read;

import com.palantir.javapoet.ClassName;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Projection;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.model.ProjectionDescriptor;
import dev.aludel.processor.model.ProjectionDescriptor.Component;
import dev.aludel.processor.model.ProjectionDescriptor.Source;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** A {@code @Projection} from source as a descriptor. */
public final class ProjectionReader {
  private final Compilation compilation;

  /** Makes a reader for one round. */
  public ProjectionReader(Compilation compilation) {
    this.compilation = compilation;
  }

  /** The projection; nothing, and a problem, if no class of its package could make one. */
  public Optional<ProjectionDescriptor> read(TypeElement type, Diagnostics diagnostics) {
    Origin origin = Origin.of(type.getQualifiedName().toString());
    if (!TypeForm.checkRecord(type, origin, diagnostics)) {
      return Optional.empty();
    }
    List<Component> components =
        ElementFilter.recordComponentsIn(type.getEnclosedElements()).stream()
            .map(each -> component(type, each, origin, diagnostics))
            .toList();
    return Optional.of(
        new ProjectionDescriptor(
            ClassName.get(type),
            origin,
            of(type, origin),
            TypeForm.visibility(type),
            components,
            new DeprecationReader(compilation.elements()).read(type),
            AvailableAnnotationsReader.read(type, compilation.elements())));
  }

  /** Whether a type is still missing that a component has. */
  public static boolean isMissingTypes(TypeElement type) {
    return ElementFilter.recordComponentsIn(type.getEnclosedElements()).stream()
        .anyMatch(component -> contained(component.asType()).getKind() == TypeKind.ERROR);
  }

  /** Tells of the types that do not exist. */
  public static void reportMissing(TypeElement type, Diagnostics diagnostics) {
    Origin origin = Origin.of(type.getQualifiedName().toString());
    for (RecordComponentElement component :
        ElementFilter.recordComponentsIn(type.getEnclosedElements())) {
      TypeMirror contained = contained(component.asType());
      if (contained.getKind() == TypeKind.ERROR) {
        diagnostics.report(
            place(component, origin),
            Message.TYPE_IS_MISSING,
            type.getSimpleName() + "." + component.getSimpleName(),
            JavaTypeReader.text(contained));
      }
    }
  }

  private Component component(
      TypeElement declaring,
      RecordComponentElement component,
      Origin record,
      Diagnostics diagnostics) {
    TypeMirror type = component.asType();
    TypeMirror contained = contained(type);
    ExecutableElement accessor = component.getAccessor();
    AbstractMethod method =
        new AbstractMethod(
            accessor, (ExecutableType) accessor.asType(), declaring, place(component, record));
    return new Component(
        component.getSimpleName().toString(),
        JavaTypeReader.name(contained),
        JavaTypeReader.text(type),
        source(method, contained, diagnostics),
        JavaTypeReader.element(contained)
            .flatMap(element -> of(element, record))
            .map(ProjectionDescriptor.Of::model),
        NullnessReader.nullable(component),
        contained != type,
        place(component, record));
  }

  private static Optional<ProjectionDescriptor.Of> of(TypeElement type, Origin origin) {
    return Annotations.find(type, Projection.class, origin)
        .flatMap(
            projection ->
                projection
                    .type("of")
                    .flatMap(JavaTypeReader::element)
                    .map(ClassName::get)
                    .map(of -> new ProjectionDescriptor.Of(of, projection.origin().value("of"))));
  }

  /**
   * A component has no place that all compilers keep; its accessor, which is generated, has none.
   */
  private static Origin place(RecordComponentElement component, Origin record) {
    return record.member(component.getSimpleName().toString());
  }

  private Source source(AbstractMethod method, TypeMirror type, Diagnostics diagnostics) {
    if (CompositeReader.isComposite(method)) {
      return Source.COMPOSITE;
    }
    boolean converted = new ColumnTypeReader(compilation, diagnostics).find(method).isPresent();
    return converted ? Source.EXPRESSION : source(type);
  }

  private static Source source(TypeMirror type) {
    if (ColumnTypeReader.find(type).isPresent()) {
      return Source.EXPRESSION;
    }
    Optional<TypeElement> element = JavaTypeReader.element(type);
    if (element.isEmpty() || !((DeclaredType) type).getTypeArguments().isEmpty()) {
      return Source.NONE;
    }
    boolean record = element.get().getKind() == ElementKind.RECORD;
    if (Annotations.has(element.get(), Model.class)) {
      return record ? Source.RECORD_MODEL : Source.MODEL;
    }
    if (!record) {
      return Source.NONE;
    }
    return Annotations.has(element.get(), Projection.class)
        ? Source.PROJECTION
        : Source.OTHER_RECORD;
  }

  /** What is in an {@code Optional}, else the type itself. */
  private static TypeMirror contained(TypeMirror type) {
    boolean optional =
        JavaTypeReader.element(type)
            .filter(element -> element.getQualifiedName().contentEquals("java.util.Optional"))
            .isPresent();
    List<? extends TypeMirror> arguments =
        optional ? ((DeclaredType) type).getTypeArguments() : List.of();
    return arguments.isEmpty() ? type : arguments.get(0);
  }
}
