package dev.aludel.processor.read;

import com.palantir.javapoet.ClassName;
import dev.aludel.annotation.Model;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.SqlMethodDescriptor.Component;
import dev.aludel.processor.model.SqlMethodDescriptor.Container;
import dev.aludel.processor.model.SqlMethodDescriptor.Element;
import dev.aludel.processor.model.SqlMethodDescriptor.Parameter;
import dev.aludel.processor.model.SqlMethodDescriptor.Result;
import dev.aludel.processor.model.SqlMethodDescriptor.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** What the types of a query's parameters and of its result mean. */
final class QueryTypeReader {
  private static final Map<String, Shape> SHAPES =
      Map.of(
          "java.util.Optional", Shape.OPTIONAL,
          "java.util.List", Shape.LIST,
          "java.util.stream.Stream", Shape.STREAM);
  private static final Set<String> COLLECTIONS =
      Set.of("java.util.Collection", "java.util.List", "java.util.Set");
  private static final int DEEPEST = 4;

  /** Since then compilers see in class files whether a type's use is nullable. */
  private static final int NULLNESS_IN_CLASS_FILES = 22;

  private final Compilation compilation;
  private final NullnessReader nullness;

  QueryTypeReader(Compilation compilation) {
    this.compilation = compilation;
    this.nullness = new NullnessReader(compilation);
  }

  Parameter parameter(VariableElement parameter, TypeMirror type) {
    String name = parameter.getSimpleName().toString();
    return parameter(name, name, type, nullness.nullable(parameter), 0);
  }

  private Parameter parameter(
      String name, String code, TypeMirror type, boolean nullable, int depth) {
    Container container =
        nameOf(type).filter("java.util.Optional"::equals).isPresent()
            ? Container.OPTIONAL
            : nameOf(type).filter(COLLECTIONS::contains).isPresent()
                ? Container.COLLECTION
                : Container.SINGLE;
    Optional<JavaType> value =
        container == Container.SINGLE
            ? value(type)
            : argument(type).flatMap(QueryTypeReader::value);
    List<Parameter> components = new ArrayList<>();
    for (RecordComponentElement one : components(type, depth)) {
      String own = one.getSimpleName().toString();
      String read = code + "." + own + "()";
      components.add(
          parameter(
              name + "." + own,
              nullable ? "(" + code + " == null ? null : " + read + ")" : read,
              one.asType(),
              nullable || NullnessReader.nullable(one),
              depth + 1));
    }
    return new Parameter(
        name,
        code,
        JavaTypeReader.name(type),
        value,
        container,
        nullable,
        JavaTypeReader.text(type),
        components);
  }

  /** The components of a record; of other types, and too deep inside of others, none. */
  private static List<? extends RecordComponentElement> components(TypeMirror type, int depth) {
    return JavaTypeReader.element(type)
        .filter(unused -> depth < DEEPEST)
        .filter(one -> one.getKind() == ElementKind.RECORD && one.getTypeParameters().isEmpty())
        .map(one -> ElementFilter.recordComponentsIn(one.getEnclosedElements()))
        .orElse(List.of());
  }

  Result result(ExecutableElement method, TypeMirror type) {
    String words = JavaTypeReader.text(type);
    if (type.getKind() == TypeKind.VOID) {
      return new Result(Shape.NOTHING, new Element.Unknown(words), false, words);
    }
    Shape shape =
        nameOf(type).flatMap(name -> Optional.ofNullable(SHAPES.get(name))).orElse(Shape.ONE);
    if (shape == Shape.ONE) {
      return new Result(shape, element(type, 0), nullness.nullable(method, type), words);
    }
    Optional<TypeMirror> argument = argument(type);
    Element element =
        argument.map(one -> element(one, 0)).orElseGet(() -> new Element.Unknown(words));
    boolean nullable = argument.filter(NullnessReader::isNullable).isPresent();
    return new Result(shape, element, nullable, words);
  }

  private Element element(TypeMirror type, int depth) {
    Optional<JavaType> value = JavaTypeReader.find(type);
    if (value.isPresent()) {
      return new Element.Value(value.get());
    }
    Optional<TypeElement> declared =
        JavaTypeReader.element(type).filter(one -> one.getTypeParameters().isEmpty());
    boolean record = declared.filter(one -> one.getKind() == ElementKind.RECORD).isPresent();
    if (!record && declared.filter(one -> Annotations.has(one, Model.class)).isPresent()) {
      return new Element.Entity(ClassName.get(declared.get()));
    }
    if (record && depth < DEEPEST) {
      return row(declared.get(), depth);
    }
    return value(type)
        .filter(unused -> !record)
        .<Element>map(Element.Value::new)
        .orElseGet(() -> new Element.Unknown(JavaTypeReader.text(type)));
  }

  /** The type of a value; of one that only columns can have nothing but its name. */
  private static Optional<JavaType> value(TypeMirror type) {
    boolean named = type.getKind() == TypeKind.DECLARED || type.getKind() == TypeKind.ARRAY;
    return JavaTypeReader.find(type)
        .or(
            () ->
                Optional.of(type)
                    .filter(unused -> named)
                    .map(JavaTypeReader::name)
                    .map(name -> JavaType.of(name, JavaType.Kind.CONVERTED)));
  }

  private Element row(TypeElement type, int depth) {
    List<Component> components = new ArrayList<>();
    for (RecordComponentElement component :
        ElementFilter.recordComponentsIn(type.getEnclosedElements())) {
      Element element = element(component.asType(), depth + 1);
      if (element instanceof Element.Unknown) {
        return new Element.Unknown(type.getSimpleName().toString());
      }
      components.add(
          new Component(
              component.getSimpleName().toString(),
              element,
              nullable(component, type),
              JavaTypeReader.text(component.asType())));
    }
    return new Element.Row(ClassName.get(type), components);
  }

  private boolean nullable(RecordComponentElement component, TypeElement type) {
    if (component.asType().getKind().isPrimitive()) {
      return false;
    }
    boolean unseen =
        !compilation.fromSource().test(type)
            && Runtime.version().feature() < NULLNESS_IN_CLASS_FILES;
    return unseen || NullnessReader.nullable(component);
  }

  private static Optional<TypeMirror> argument(TypeMirror type) {
    List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
    return arguments.size() == 1 ? Optional.of(arguments.get(0)) : Optional.empty();
  }

  private static Optional<String> nameOf(TypeMirror type) {
    return JavaTypeReader.element(type).map(element -> element.getQualifiedName().toString());
  }
}
