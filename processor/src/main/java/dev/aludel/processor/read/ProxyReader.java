package dev.aludel.processor.read;

import com.palantir.javapoet.TypeName;
import dev.aludel.processor.model.AccessorDescriptor;
import dev.aludel.processor.model.CollectionDescriptor.Form;
import dev.aludel.processor.model.ProxyDescriptor;
import dev.aludel.processor.model.ProxyDescriptor.Creator;
import dev.aludel.processor.model.ProxyDescriptor.Shape;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Accessors with {@code @AssociationProxy}. */
final class ProxyReader {
  private static final List<Form> FORMS = List.of(Form.LIST, Form.SET, Form.COLLECTION, Form.MAP);

  private final NullnessReader nullness;

  ProxyReader(NullnessReader nullness) {
    this.nullness = nullness;
  }

  ProxyDescriptor read(AbstractMethod method, AccessorDescriptor accessor, AnnotationView view) {
    String creator = view.text("creator");
    return new ProxyDescriptor(
        accessor,
        JavaTypeReader.name(method.returns()),
        shape(method.returns()),
        nullness.nullable(method.element(), method.declaring()),
        view.text("value"),
        creator,
        creators(method.declaring(), creator),
        view.origin());
  }

  private static Shape shape(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      String name = ((TypeElement) declared.asElement()).getQualifiedName().toString();
      List<? extends TypeMirror> arguments = declared.getTypeArguments();
      for (Form form : FORMS) {
        if (form.type().canonicalName().equals(name) && !arguments.isEmpty()) {
          Optional<TypeName> key =
              arguments.size() == 2
                  ? Optional.of(JavaTypeReader.name(arguments.get(0)))
                  : Optional.empty();
          TypeName element = JavaTypeReader.name(arguments.get(arguments.size() - 1));
          return new Shape(Optional.of(form), key, element);
        }
      }
    }
    return new Shape(Optional.empty(), Optional.empty(), JavaTypeReader.name(type).box());
  }

  private static List<Creator> creators(TypeElement type, String name) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> method.getSimpleName().contentEquals(name) && isCallable(method))
        .map(
            method ->
                new Creator(
                    JavaTypeReader.name(method.getReturnType()),
                    method.getParameters().stream()
                        .map(parameter -> JavaTypeReader.name(parameter.asType()).box())
                        .toList()))
        .toList();
  }

  private static boolean isCallable(ExecutableElement method) {
    Set<Modifier> modifiers = method.getModifiers();
    return modifiers.contains(Modifier.STATIC)
        && !modifiers.contains(Modifier.PRIVATE)
        && method.getTypeParameters().isEmpty()
        && method.getThrownTypes().isEmpty();
  }
}
