package dev.aludel.processor.read;

import com.palantir.javapoet.ClassName;
import dev.aludel.annotation.Column;
import dev.aludel.annotation.ForeignKey;
import dev.aludel.annotation.Relationship;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.model.AccessorDescriptor;
import dev.aludel.processor.model.CollectionDescriptor;
import dev.aludel.processor.model.ExtraColumnDescriptor;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.RelationshipBehaviour;
import dev.aludel.processor.model.RelationshipBehaviour.Lazy;
import dev.aludel.processor.model.RelationshipBehaviour.PassiveDeletes;
import dev.aludel.processor.model.RelationshipDescriptor;
import dev.aludel.processor.model.RelationshipOptions;
import dev.aludel.processor.model.RelationshipOptions.Cascade;
import dev.aludel.processor.model.SecondaryDescriptor;
import dev.aludel.processor.model.ValueDescriptor;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** An accessor with {@code @Relationship}. */
final class RelationshipReader {
  private final NullnessReader nullness;
  private final ValueReader values;
  private final TypeElement type;
  private final Diagnostics diagnostics;

  RelationshipReader(Compilation compilation, TypeElement type, Diagnostics diagnostics) {
    this.nullness = new NullnessReader(compilation);
    this.values = new ValueReader(compilation, type);
    this.type = type;
    this.diagnostics = diagnostics;
  }

  /** The relationship; nothing, and a problem, if its type leads to no class. */
  Optional<RelationshipDescriptor> read(AbstractMethod method, AccessorDescriptor accessor) {
    Optional<CollectionDescriptor> many = collection(method.returns());
    TypeMirror target =
        many.isPresent()
            ? last(method.returns())
            : SettersReader.optionalContent(method.returns()).orElse(method.returns());
    if (target.getKind() == TypeKind.TYPEVAR) {
      return Optional.empty();
    }
    if (target.getKind() == TypeKind.ERROR) {
      diagnostics.report(
          method.origin(),
          Message.TYPE_IS_MISSING,
          method.declaringName() + "." + method.name(),
          JavaTypeReader.text(target));
      return Optional.empty();
    }
    Optional<TypeElement> element = JavaTypeReader.element(target).filter(one -> !isOfTheJdk(one));
    if (element.isEmpty() || JavaTypeReader.find(target).isPresent()) {
      report(method, Message.RELATIONSHIP_TYPE_IS_WRONG, method.returns());
      return Optional.empty();
    }
    if (many.isPresent() && accessor.setter().isPresent()) {
      diagnostics.report(
          accessor.setter().get().origin(),
          Message.LIST_HAS_NO_SETTER,
          method.declaringName(),
          accessor.setter().get().method());
    }
    return Optional.of(relationship(method, accessor, many, element.get()));
  }

  private RelationshipDescriptor relationship(
      AbstractMethod method,
      AccessorDescriptor accessor,
      Optional<CollectionDescriptor> collection,
      TypeElement target) {
    Origin origin = method.origin();
    AnnotationView view =
        Annotations.find(method.element(), Relationship.class, origin).orElseThrow();
    return new RelationshipDescriptor(
        accessor,
        collection,
        ClassName.get(target),
        collection.isEmpty()
            && (accessor.optional() || nullness.nullable(method.element(), method.declaring())),
        options(view),
        OptionsReader.options(Annotations.find(method.element(), Column.class, origin), origin),
        ColumnReader.id(method),
        Annotations.all(method.element(), ForeignKey.class, origin).stream()
            .map(OptionsReader::foreignKey)
            .toList());
  }

  /** The collection that a type is, if it has as many arguments as that. */
  private static Optional<CollectionDescriptor> collection(TypeMirror type) {
    List<? extends TypeMirror> arguments =
        type instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
    for (CollectionDescriptor.Form form : CollectionDescriptor.Form.values()) {
      boolean map = form == CollectionDescriptor.Form.MAP;
      if (arguments.size() == (map ? 2 : 1) && isNamed(type, form)) {
        return Optional.of(
            new CollectionDescriptor(
                form,
                map
                    ? JavaTypeReader.find(arguments.get(0)).map(JavaType::name)
                    : Optional.empty()));
      }
    }
    return Optional.empty();
  }

  private static boolean isNamed(TypeMirror type, CollectionDescriptor.Form form) {
    return JavaTypeReader.element(type)
        .filter(one -> one.getQualifiedName().contentEquals(form.type().canonicalName()))
        .isPresent();
  }

  private static TypeMirror last(TypeMirror type) {
    List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
    return arguments.get(arguments.size() - 1);
  }

  private RelationshipOptions options(AnnotationView view) {
    return new RelationshipOptions(
        view.optionalText("backPopulates"),
        view.optionalText("backref"),
        view.texts("foreignKey"),
        view.isGiven("secondary")
            ? view.nested("secondary").map(this::secondary)
            : Optional.empty(),
        cascade(view.constants("cascade")),
        behaviour(view),
        view.origin());
  }

  private static RelationshipBehaviour behaviour(AnnotationView view) {
    return new RelationshipBehaviour(
        view.constant("lazy", Lazy::valueOf),
        view.texts("orderBy"),
        view.constant("passiveDeletes", PassiveDeletes::valueOf),
        view.optionalText("on"),
        view.flag("viewOnly"),
        view.flag("postUpdate"),
        view.flag("singleParent"),
        view.flag("passiveUpdates"),
        view.number("joinDepth"),
        view.optionalText("mapKey"),
        view.optionalText("orderingColumn"),
        new RelationshipBehaviour.Counting(view.number("countFrom"), view.number("countBy")),
        view.texts("overlaps"));
  }

  private static List<Cascade> cascade(List<String> constants) {
    Set<Cascade> cascade = EnumSet.noneOf(Cascade.class);
    for (String constant : constants) {
      if (constant.equals("ALL")) {
        cascade.addAll(EnumSet.complementOf(EnumSet.of(Cascade.DELETE_ORPHAN)));
      } else if (!constant.isEmpty()) {
        cascade.add(Cascade.valueOf(constant));
      }
    }
    return List.copyOf(cascade);
  }

  private SecondaryDescriptor secondary(AnnotationView view) {
    return new SecondaryDescriptor(
        view.text("table"),
        view.texts("columns"),
        view.texts("targetColumns"),
        view.nestedList("extra").stream().map(this::extra).flatMap(Optional::stream).toList(),
        view.origin());
  }

  private Optional<ExtraColumnDescriptor> extra(AnnotationView view) {
    Optional<TypeMirror> declared = view.type("type");
    Optional<JavaType> known = declared.flatMap(JavaTypeReader::find);
    if (known.isEmpty()) {
      diagnostics.report(
          view.origin().nested("type"),
          Message.COLUMN_TYPE_IS_NOT_MAPPABLE,
          type.getSimpleName(),
          view.text("name"),
          declared.map(JavaTypeReader::text).orElse("?"));
    }
    return known.map(java -> extra(view, java));
  }

  private ExtraColumnDescriptor extra(AnnotationView view, JavaType java) {
    Optional<ValueDescriptor> value =
        view.isGiven("value")
            ? view.nested("value").map(one -> values.read(one, type))
            : Optional.empty();
    return new ExtraColumnDescriptor(
        view.text("name"),
        java,
        OptionsReader.options(view.nested("column"), view.origin()),
        value,
        view.origin());
  }

  /** {@code Deque<Item>} is a class too, but surely not a model. */
  private static boolean isOfTheJdk(TypeElement element) {
    return element.getQualifiedName().toString().startsWith("java.");
  }

  private void report(AbstractMethod method, Message message, TypeMirror type) {
    diagnostics.report(
        method.origin(), message, method.declaringName(), method.name(), JavaTypeReader.text(type));
  }
}
