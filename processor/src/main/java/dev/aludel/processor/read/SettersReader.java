package dev.aludel.processor.read;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Problem;
import dev.aludel.processor.model.AccessorDescriptor;
import dev.aludel.processor.model.SetterDescriptor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The setters of one model or mixin, matched to accessors by the property that both name. */
final class SettersReader {
  private final Compilation compilation;
  private final TypeElement type;
  private final Diagnostics diagnostics;
  private final Map<String, List<AbstractMethod>> setters = new LinkedHashMap<>();
  private final List<AbstractMethod> unnamed = new ArrayList<>();
  private final Map<String, TypeMirror> values = new LinkedHashMap<>();
  private final Map<String, AbstractMethod> chosen = new LinkedHashMap<>();

  SettersReader(Compilation compilation, TypeElement type, Diagnostics diagnostics) {
    this.compilation = compilation;
    this.type = type;
    this.diagnostics = diagnostics;
  }

  /** Remembers an abstract method with one parameter. */
  void add(AbstractMethod method, AccessorStyle style) {
    Optional<String> property = style.written(method.name());
    if (property.isPresent()) {
      setters.computeIfAbsent(property.get(), name -> new ArrayList<>()).add(method);
    } else {
      unnamed.add(method);
    }
  }

  /** The accessor together with the setter of its property. */
  AccessorDescriptor accessor(AbstractMethod method, String property) {
    TypeMirror content = optionalContent(method.returns()).orElse(null);
    TypeMirror value = content == null ? method.returns() : content;
    values.putIfAbsent(property, value);
    setters.getOrDefault(property, List.of()).stream()
        .filter(setter -> takes(setter, value))
        .findFirst()
        .ifPresent(setter -> chosen.putIfAbsent(property, setter));
    String attribute = AccessorStyle.attribute(property, method.name());
    return new AccessorDescriptor(
        attribute,
        method.name(),
        ClassName.get(method.declaring()),
        method.visibility(),
        content != null,
        Optional.ofNullable(chosen.get(property)).map(setter -> setter(setter, attribute)),
        method.origin());
  }

  /** The setter of a property whose accessor has no meaning. */
  Optional<AbstractMethod> stub(String property) {
    return Optional.ofNullable(chosen.get(property));
  }

  /** Reports what sets nothing, and answers it. */
  List<AbstractMethod> reportUnused() {
    List<AbstractMethod> unused = new ArrayList<>();
    setters.forEach(
        (property, methods) -> {
          for (AbstractMethod setter : methods) {
            if (!isChosen(setter, property)) {
              reportUnused(setter, property);
              unused.add(setter);
            }
          }
        });
    for (AbstractMethod method : unnamed) {
      diagnostics.report(
          method.origin(),
          Message.METHOD_IS_NEITHER_ACCESSOR_NOR_SETTER,
          method.declaringName(),
          method.name() + "(" + JavaTypeReader.text(method.parameters().get(0)) + ")");
      unused.add(method);
    }
    return unused;
  }

  /** Two mixins may declare the same setter; one method implements both. */
  private boolean isChosen(AbstractMethod setter, String property) {
    AbstractMethod one = chosen.get(property);
    return one != null
        && setter.name().equals(one.name())
        && takes(setter, one.parameters().get(0));
  }

  private void reportUnused(AbstractMethod setter, String property) {
    TypeMirror value = values.get(property);
    if (value == null) {
      diagnostics.report(
          Problem.of(
                  setter.origin(),
                  Message.SETTER_WITHOUT_ACCESSOR,
                  setter.declaringName(),
                  setter.name(),
                  property)
              .suggesting(property, values.keySet()));
    } else {
      diagnostics.report(
          setter.origin(),
          Message.SETTER_TYPE_DIFFERS,
          setter.declaringName(),
          setter.name(),
          JavaTypeReader.text(setter.parameters().get(0)),
          JavaTypeReader.text(value));
    }
  }

  private boolean takes(AbstractMethod setter, TypeMirror value) {
    return compilation.types().isSameType(setter.parameters().get(0), value);
  }

  private SetterDescriptor setter(AbstractMethod setter, String attribute) {
    return new SetterDescriptor(
        setter.name(),
        setter.visibility(),
        parameterName(setter, attribute),
        answered(setter),
        setter.origin());
  }

  /** What is inherited may come from a class file, which does not tell parameters' names. */
  private String parameterName(AbstractMethod setter, String attribute) {
    return setter.declaring().equals(type)
        ? setter.element().getParameters().get(0).getSimpleName().toString()
        : attribute;
  }

  private Optional<ClassName> answered(AbstractMethod setter) {
    TypeMirror returns = setter.returns();
    if (returns.getKind() == TypeKind.VOID) {
      return Optional.empty();
    }
    Optional<TypeElement> element = JavaTypeReader.element(returns);
    boolean own =
        element.filter(one -> one.equals(type) || one.equals(setter.declaring())).isPresent();
    if (!own) {
      diagnostics.report(
          setter.origin(),
          Message.SETTER_MUST_ANSWER_VOID_OR_ITS_TYPE,
          setter.declaringName(),
          setter.name(),
          JavaTypeReader.text(returns));
    }
    return element.map(ClassName::get);
  }

  /** {@code Category} of {@code Optional<Category>}. */
  static Optional<TypeMirror> optionalContent(TypeMirror type) {
    return content(type, "java.util.Optional");
  }

  /** The only type argument of a type of this name. */
  static Optional<TypeMirror> content(TypeMirror type, String name) {
    boolean named =
        JavaTypeReader.element(type)
            .filter(element -> element.getQualifiedName().contentEquals(name))
            .isPresent();
    if (!named || ((DeclaredType) type).getTypeArguments().size() != 1) {
      return Optional.empty();
    }
    return Optional.of(((DeclaredType) type).getTypeArguments().get(0));
  }
}
