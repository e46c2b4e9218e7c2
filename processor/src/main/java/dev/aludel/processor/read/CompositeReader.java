package dev.aludel.processor.read;

import dev.aludel.annotation.Check;
import dev.aludel.annotation.Column;
import dev.aludel.annotation.Composite;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.Enumerated;
import dev.aludel.annotation.FetchedValue;
import dev.aludel.annotation.ForeignKey;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.OnUpdate;
import dev.aludel.annotation.ServerDefault;
import dev.aludel.annotation.Version;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.diagnostics.TypeMessage;
import dev.aludel.processor.model.AccessorDescriptor;
import dev.aludel.processor.model.ColumnDescriptor;
import dev.aludel.processor.model.CompositeDescriptor;
import dev.aludel.processor.model.CompositeDescriptor.Part;
import dev.aludel.processor.model.IdDescriptor;
import dev.aludel.processor.model.KeyGeneration;
import dev.aludel.processor.model.Numbering;
import dev.aludel.processor.model.SnakeCase;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;

/** An accessor whose type is a record over several columns. */
final class CompositeReader {
  /** What says something of one column. */
  private static final List<Class<? extends Annotation>> OF_A_COLUMN =
      List.of(Column.class, Enumerated.class);

  /** What a value of several columns has not. */
  private static final List<Class<? extends Annotation>> OF_NO_COMPOSITE =
      List.of(
          Version.class,
          Default.class,
          OnUpdate.class,
          ServerDefault.class,
          FetchedValue.class,
          ForeignKey.class,
          Check.class);

  /** What a part of it has not. */
  private static final List<Class<? extends Annotation>> OF_NO_COMPONENT =
      Stream.concat(Stream.of(Id.class), OF_NO_COMPOSITE.stream()).toList();

  private final Compilation compilation;
  private final ColumnReader columns;
  private final NullnessReader nullness;
  private final Diagnostics diagnostics;

  CompositeReader(Compilation compilation, ColumnReader columns, Diagnostics diagnostics) {
    this.compilation = compilation;
    this.columns = columns;
    this.nullness = new NullnessReader(compilation);
    this.diagnostics = diagnostics;
  }

  /** Whether the accessor, or the record that it answers, is said to be one. */
  static boolean isComposite(AbstractMethod method) {
    return Annotations.has(method.element(), Composite.class)
        || JavaTypeReader.element(method.returns())
            .filter(element -> Annotations.has(element, Composite.class))
            .isPresent();
  }

  /**
   * The composite; nothing, and a problem, if its type is no record that generated code can make.
   */
  Optional<CompositeDescriptor> read(AbstractMethod method, AccessorDescriptor accessor) {
    refuse(method, OF_A_COLUMN);
    refuse(method, OF_NO_COMPOSITE);
    Optional<TypeElement> record = record(method, method.origin());
    if (record.isEmpty()) {
      return Optional.empty();
    }
    boolean nullable = nullness.nullable(method.element(), method.declaring());
    Optional<AnnotationView> names =
        Annotations.find(method.element(), Composite.class, method.origin());
    String prefix =
        names
            .flatMap(view -> view.optionalText("prefix"))
            .orElseGet(() -> SnakeCase.of(accessor.attribute()) + "_");
    List<String> listed = names.map(view -> view.texts("value")).orElse(List.of());
    Components components = new Components(accessor, record.get(), listed.iterator(), key(method));
    Part value =
        new Part(
            "",
            JavaTypeReader.name(method.returns()),
            nullable,
            Optional.empty(),
            components.of(method, new Place(accessor.method() + "()", "", prefix, nullable)));
    long columnCount = value.columns().count();
    if (!listed.isEmpty() && listed.size() != columnCount) {
      diagnostics.report(
          names.get().origin().value("value"),
          TypeMessage.COMPOSITE_HAS_OTHER_COLUMNS,
          method.declaringName(),
          method.name(),
          listed.size(),
          record.get().getSimpleName(),
          columnCount);
    }
    return Optional.of(new CompositeDescriptor(accessor, value));
  }

  /** All columns are the key's, if the value is; the application says it. */
  private Optional<IdDescriptor> key(AbstractMethod method) {
    Optional<IdDescriptor> key = ColumnReader.id(method);
    key.filter(id -> id.generation() != KeyGeneration.AUTO)
        .filter(id -> id.generation() != KeyGeneration.ASSIGNED)
        .ifPresent(
            id ->
                diagnostics.report(
                    id.origin().value("generation"),
                    TypeMessage.COMPOSITE_KEY_IS_ASSIGNED,
                    method.declaringName(),
                    method.name(),
                    id.generation()));
    return key.map(
        id ->
            new IdDescriptor(
                KeyGeneration.ASSIGNED, Optional.empty(), Numbering.USUAL, id.origin()));
  }

  /**
   * Where components stand.
   *
   * @param way the expression that answers what they are in: {@code total()}
   * @param attribute what their attributes begin with, behind the accessor's: {@code ""}, {@code
   *     Address}
   * @param prefix what their columns begin with
   * @param nullable whether something around them can be null
   */
  private record Place(String way, String attribute, String prefix, boolean nullable) {}

  /** The components of one attribute. */
  private final class Components {
    private final AccessorDescriptor accessor;
    private final Iterator<String> names;
    private final Optional<IdDescriptor> key;
    private final List<TypeElement> around = new ArrayList<>();

    Components(
        AccessorDescriptor accessor,
        TypeElement record,
        Iterator<String> names,
        Optional<IdDescriptor> key) {
      this.accessor = accessor;
      this.names = names;
      this.key = key;
      around.add(record);
    }

    /** Those of the record that a method answers. */
    List<Part> of(AbstractMethod method, Place place) {
      TypeElement record = around.get(around.size() - 1);
      List<Part> parts = new ArrayList<>();
      for (RecordComponentElement component :
          ElementFilter.recordComponentsIn(record.getEnclosedElements())) {
        part(method(method, record, component), place).ifPresent(parts::add);
      }
      return parts;
    }

    private Optional<Part> part(AbstractMethod method, Place place) {
      boolean own = nullness.nullable(method.element(), method.declaring());
      String name = method.name();
      if (isComposite(method)) {
        return nested(method, place, own);
      }
      refuse(method, OF_NO_COMPONENT);
      boolean nullable = place.nullable() || own;
      return columns
          .read(method, accessor(method, place))
          .map(column -> column.component(nullable, columnName(column, name, place)))
          .map(column -> column.identifying(key))
          .map(
              column ->
                  new Part(
                      name,
                      JavaTypeReader.name(method.returns()),
                      own,
                      Optional.of(column),
                      List.of()));
    }

    private Optional<Part> nested(AbstractMethod method, Place place, boolean nullable) {
      Optional<TypeElement> record = record(method, method.origin());
      if (record.isEmpty()) {
        return Optional.empty();
      }
      if (around.contains(record.get())) {
        diagnostics.report(
            method.origin(),
            TypeMessage.COMPOSITE_CONTAINS_ITSELF,
            method.declaringName(),
            method.name(),
            record.get().getSimpleName());
        return Optional.empty();
      }
      around.add(record.get());
      Place inside =
          new Place(
              place.way() + "." + method.name() + "()",
              place.attribute() + capitalised(method.name()),
              place.prefix() + prefix(method),
              place.nullable() || nullable);
      List<Part> parts = of(method, inside);
      around.remove(around.size() - 1);
      return Optional.of(
          new Part(
              method.name(),
              JavaTypeReader.name(method.returns()),
              nullable,
              Optional.empty(),
              parts));
    }

    private static String prefix(AbstractMethod method) {
      return Annotations.find(method.element(), Composite.class, method.origin())
          .flatMap(view -> view.optionalText("prefix"))
          .orElseGet(() -> SnakeCase.of(method.name()) + "_");
    }

    private String columnName(ColumnDescriptor column, String component, Place place) {
      return names.hasNext()
          ? names.next()
          : place.prefix() + column.options().name().orElseGet(() -> SnakeCase.of(component));
    }

    private AccessorDescriptor accessor(AbstractMethod method, Place place) {
      return new AccessorDescriptor(
          accessor.attribute() + place.attribute() + capitalised(method.name()),
          place.way() + "." + method.name(),
          accessor.declaredIn(),
          accessor.visibility(),
          false,
          Optional.empty(),
          method.origin());
    }

    private static String capitalised(String name) {
      return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
  }

  /** A component as the accessor that answers it. */
  private AbstractMethod method(
      AbstractMethod around, TypeElement record, RecordComponentElement component) {
    ExecutableElement accessor = component.getAccessor();
    Origin origin =
        compilation.fromSource().test(record)
            ? Origin.of(record.getQualifiedName().toString())
                .member(component.getSimpleName().toString())
            : around.origin();
    return new AbstractMethod(
        accessor,
        (ExecutableType) compilation.types().asMemberOf((DeclaredType) around.returns(), accessor),
        record,
        origin);
  }

  /** The record that a method answers, if the model's package can make one. */
  private Optional<TypeElement> record(AbstractMethod method, Origin origin) {
    Optional<TypeElement> record =
        JavaTypeReader.element(method.returns())
            .filter(element -> element.getKind() == ElementKind.RECORD)
            .filter(element -> !element.getModifiers().contains(Modifier.PRIVATE));
    if (record.isEmpty()) {
      diagnostics.report(
          origin,
          TypeMessage.COMPOSITE_MUST_BE_A_RECORD,
          method.declaringName(),
          method.name(),
          JavaTypeReader.text(method.returns()));
    }
    return record;
  }

  private static String advice(boolean whole, Class<? extends Annotation> annotation) {
    if (annotation == Check.class) {
      return "Move it to the model, and name the columns.";
    }
    return whole && OF_A_COLUMN.contains(annotation)
        ? "Move it to the components of the record."
        : "Remove it.";
  }

  private void refuse(AbstractMethod method, List<Class<? extends Annotation>> annotations) {
    boolean whole = isComposite(method);
    for (Class<? extends Annotation> annotation : annotations) {
      Annotations.all(method.element(), annotation, method.origin()).stream()
          .findFirst()
          .ifPresent(
              view ->
                  diagnostics.report(
                      view.origin(),
                      Message.ANNOTATION_HAS_NO_EFFECT,
                      annotation.getSimpleName(),
                      method.declaringName(),
                      method.name(),
                      whole
                          ? "the value is a composite of several columns"
                          : "it is a component of a composite",
                      advice(whole, annotation)));
    }
  }
}
