package dev.aludel.processor.read;

import dev.aludel.annotation.Check;
import dev.aludel.annotation.Column;
import dev.aludel.annotation.ColumnProperty;
import dev.aludel.annotation.Computed;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.Enumerated;
import dev.aludel.annotation.FetchedValue;
import dev.aludel.annotation.ForeignKey;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.OnUpdate;
import dev.aludel.annotation.ServerDefault;
import dev.aludel.annotation.Version;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Problem;
import dev.aludel.processor.model.AccessorDescriptor;
import dev.aludel.processor.model.ColumnDescriptor;
import dev.aludel.processor.model.ColumnOptions;
import dev.aludel.processor.model.ColumnValues;
import dev.aludel.processor.model.FetchedDescriptor;
import dev.aludel.processor.model.IdDescriptor;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.KeyGeneration;
import dev.aludel.processor.model.Numbering;
import dev.aludel.processor.model.PropertyDescriptor;
import dev.aludel.processor.model.ServerDefaultDescriptor;
import dev.aludel.processor.model.ValueDescriptor;
import dev.aludel.processor.model.VersionDescriptor;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** An accessor without {@code @Relationship} as a column or column property. */
final class ColumnReader {
  private final NullnessReader nullness;
  private final ValueReader values;
  private final TypeMaps maps;
  private final ColumnTypeReader types;
  private final Diagnostics diagnostics;

  ColumnReader(Compilation compilation, TypeElement type, Diagnostics diagnostics) {
    this.nullness = new NullnessReader(compilation);
    this.values = new ValueReader(compilation, type);
    this.maps = new TypeMaps(compilation, diagnostics);
    this.types = new ColumnTypeReader(compilation, diagnostics);
    this.diagnostics = diagnostics;
  }

  /**
   * The column; nothing, and a problem, if its type is none that a column can have. A generic
   * mixin's own type is known only where a model extends it.
   */
  Optional<ColumnDescriptor> read(AbstractMethod method, AccessorDescriptor accessor) {
    Optional<JavaType> type = types.find(method);
    if (type.isEmpty() && method.returns().getKind() != TypeKind.TYPEVAR) {
      reportType(method);
    }
    return type.map(known -> column(method, accessor, known));
  }

  private ColumnDescriptor column(
      AbstractMethod method, AccessorDescriptor accessor, JavaType type) {
    return new ColumnDescriptor(
        accessor,
        type,
        nullness.nullable(method.element(), method.declaring()) && !isMadeLater(method),
        options(method)
            .enumerated(
                Annotations.find(method.element(), Enumerated.class, method.origin())
                    .map(OptionsReader::enumeration)),
        id(method),
        Annotations.find(method.element(), Version.class, method.origin())
            .map(
                view ->
                    new VersionDescriptor(
                        view.constant("generator", VersionDescriptor.Generator::valueOf),
                        view.origin())),
        new ColumnValues(
            value(method, Default.class),
            value(method, OnUpdate.class),
            serverDefault(method),
            fetched(method)),
        Annotations.all(method.element(), ForeignKey.class, method.origin()).stream()
            .map(OptionsReader::foreignKey)
            .toList(),
        Annotations.all(method.element(), Check.class, method.origin()).stream()
            .map(OptionsReader::check)
            .toList());
  }

  /** Whether it is null only in a record that has no row yet. */
  private static boolean isMadeLater(AbstractMethod method) {
    return method.declaring().getKind() == ElementKind.RECORD
        && (Annotations.has(method.element(), Id.class)
            || Annotations.has(method.element(), Version.class));
  }

  /** What the accessor says, over what is said of all columns of its type. */
  private ColumnOptions options(AbstractMethod method) {
    Optional<AnnotationView> own =
        Annotations.find(method.element(), Column.class, method.origin());
    ColumnOptions options = OptionsReader.options(own, method.origin());
    return own.filter(ColumnTypeReader::converts).isPresent()
        ? options
        : maps.find(method)
            .or(() -> maps.findOfElements(method))
            .map(OptionsReader::options)
            .map(options::over)
            .orElse(options);
  }

  /** The same for {@code @ColumnProperty}; what else is said of the method is without effect. */
  Optional<PropertyDescriptor> readProperty(AbstractMethod method, AccessorDescriptor accessor) {
    AnnotationView view =
        Annotations.find(method.element(), ColumnProperty.class, method.origin()).orElseThrow();
    return read(method, accessor).map(column -> property(column, view));
  }

  private static PropertyDescriptor property(ColumnDescriptor read, AnnotationView view) {
    ColumnDescriptor value =
        new ColumnDescriptor(
            read.accessor(),
            read.type(),
            read.nullable(),
            OptionsReader.loading(view),
            Optional.empty(),
            Optional.empty(),
            ColumnValues.NONE,
            List.of(),
            List.of());
    return new PropertyDescriptor(
        value, view.optionalText("value"), view.flag("expireOnFlush"), view.origin());
  }

  static Optional<IdDescriptor> id(AbstractMethod method) {
    return Annotations.find(method.element(), Id.class, method.origin())
        .map(
            view ->
                new IdDescriptor(
                    view.constant("generation", KeyGeneration::valueOf),
                    view.optionalText("sequence"),
                    new Numbering(
                        view.longNumber("start"),
                        view.longNumber("increment"),
                        view.flag("always")),
                    view.origin()));
  }

  private Optional<ValueDescriptor> value(
      AbstractMethod method, Class<? extends Annotation> annotation) {
    return Annotations.find(method.element(), annotation, method.origin())
        .map(view -> values.read(view, method.declaring()));
  }

  private static Optional<ServerDefaultDescriptor> serverDefault(AbstractMethod method) {
    return Annotations.find(method.element(), ServerDefault.class, method.origin())
        .map(
            view ->
                new ServerDefaultDescriptor(
                    view.optionalText("value"), view.flag("now"), false, view.origin()))
        .or(() -> computed(method));
  }

  private static Optional<ServerDefaultDescriptor> computed(AbstractMethod method) {
    return Annotations.find(method.element(), Computed.class, method.origin())
        .map(
            view ->
                new ServerDefaultDescriptor(
                    Optional.of(view.text("value")), false, true, view.origin()));
  }

  /** What is computed may change with each row that is written. */
  private static Optional<FetchedDescriptor> fetched(AbstractMethod method) {
    return Annotations.find(method.element(), FetchedValue.class, method.origin())
        .map(
            view ->
                new FetchedDescriptor(view.flag("onInsert"), view.flag("onUpdate"), view.origin()))
        .or(() -> computed(method).map(one -> new FetchedDescriptor(true, true, one.origin())));
  }

  private void reportType(AbstractMethod method) {
    TypeMirror type = method.returns();
    if (type.getKind() == TypeKind.ERROR) {
      diagnostics.report(
          method.origin(),
          Message.TYPE_IS_MISSING,
          method.declaringName() + "." + method.name(),
          JavaTypeReader.text(type));
      return;
    }
    Problem problem =
        Problem.of(
            method.origin(),
            mentionsModel(type)
                ? Message.COLUMN_TYPE_IS_A_MODEL
                : Message.COLUMN_TYPE_IS_NOT_MAPPABLE,
            method.declaringName(),
            method.name(),
            JavaTypeReader.text(type));
    diagnostics.report(
        TypeAdvice.of(type)
            .map(better -> problem.showing(better + " " + method.name() + "();"))
            .orElse(problem));
  }

  /** Whether it is a model, or a list or {@code Optional} of one. */
  private static boolean mentionsModel(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return false;
    }
    return Annotations.has(((DeclaredType) type).asElement(), Model.class)
        || ((DeclaredType) type).getTypeArguments().stream().anyMatch(ColumnReader::mentionsModel);
  }
}
