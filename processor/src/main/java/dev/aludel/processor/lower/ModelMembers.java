package dev.aludel.processor.lower;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import dev.aludel.processor.lower.Meaning.Row;
import dev.aludel.processor.lower.Meaning.Rows;
import dev.aludel.processor.lower.Meaning.Scalar;
import dev.aludel.processor.model.CollectionDescriptor;
import dev.aludel.processor.model.ColumnDescriptor;
import dev.aludel.processor.model.GeneratedNames;
import dev.aludel.processor.model.HybridCode;
import dev.aludel.processor.model.HybridDescriptor;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.JavaType.Kind;
import dev.aludel.processor.model.LinkedColumn;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.LinkedProperty;
import dev.aludel.processor.model.LinkedRelationship;
import dev.aludel.processor.model.ModelDescriptor;
import dev.aludel.processor.model.SqlKind;
import dev.aludel.processor.model.Storage;
import dev.aludel.processor.model.Visibility;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the methods of a model are in queries. */
final class ModelMembers {
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?i)(text|(character )?varying|varchar|smallint|integer|int|bigint|numeric|decimal"
              + "|double precision|boolean|date|timestamp.*|time)( *\\(.*\\))?");

  private final Function<ClassName, Optional<LinkedModel>> models;

  ModelMembers(Function<ClassName, Optional<LinkedModel>> models) {
    this.models = models;
  }

  /** What an accessor of this row is, a synonym too; nothing if it is none. */
  Optional<Meaning> attribute(Row row, String called, HybridScope scope) {
    String method = accessor(row.model().model(), called);
    return value(row, method)
        .or(() -> composite(row, method))
        .or(
            () ->
                row.model().relationships().stream()
                    .filter(one -> one.declared().accessor().method().equals(method))
                    .findFirst()
                    .flatMap(one -> related(row, one, scope)));
  }

  /** The hybrid of this name that takes so many; nothing if several do. */
  static Optional<HybridDescriptor> hybrid(Row row, String method, int parameters) {
    return hybrid(row, method, parameters, false);
  }

  /** The same of those that change their object, or of those that answer something. */
  static Optional<HybridDescriptor> hybrid(
      Row row, String method, int parameters, boolean changes) {
    List<HybridDescriptor> named = hybrids(row, method, parameters, changes);
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  /** All hybrids of this name that take so many. */
  static List<HybridDescriptor> hybrids(Row row, String method, int parameters, boolean changes) {
    return row.model().model().hybrids().stream()
        .filter(one -> one.method().equals(method) && one.parameters().size() == parameters)
        .filter(one -> one.changes() == changes)
        .toList();
  }

  /** The names of all accessors and hybrids, for suggestions. */
  static List<String> names(LinkedModel model) {
    return Stream.concat(
            model.model().attributes().stream().map(each -> each.accessor().method()),
            model.model().hybrids().stream().map(HybridDescriptor::method))
        .toList();
  }

  /** The accessor that a synonym stands for. */
  private static String accessor(ModelDescriptor model, String called) {
    return model.synonyms().stream()
        .filter(synonym -> synonym.accessor().method().equals(called))
        .flatMap(synonym -> model.findAttribute(synonym.of()).stream())
        .map(attribute -> attribute.accessor().method())
        .findFirst()
        .orElse(called);
  }

  private static Optional<Meaning> composite(Row row, String method) {
    return row.model().model().composites().stream()
        .filter(one -> one.accessor().method().equals(method))
        .findFirst()
        .map(
            one -> {
              String field =
                  MemberNames.of(row.model(), GeneratedNames.of(row.model().name())).field(one);
              return new Meaning.Composite(
                  row,
                  one.value(),
                  new HybridCode.Field(row.code(), field),
                  row.path() + "." + field,
                  one.nullable());
            });
  }

  /** The component of a composite that is there; nothing if it has none of that name. */
  static Optional<Meaning> component(Meaning.Composite composite, String name) {
    HybridCode code = new HybridCode.Field(composite.code(), name);
    String path = composite.path() + "." + name;
    return composite.value().parts().stream()
        .filter(part -> part.component().equals(name))
        .findFirst()
        .map(
            part ->
                part.column()
                    .flatMap(one -> composite.row().model().findColumn(one.columnName()))
                    .<Meaning>map(
                        column -> Scalar.sql(type(column), part.nullable(), code).at(path))
                    .orElseGet(
                        () ->
                            new Meaning.Composite(
                                composite.row(), part, code, path, part.nullable())));
  }

  private static Optional<Meaning> value(Row row, String method) {
    return Stream.concat(
            row.model().columns().stream(),
            row.model().properties().stream().map(LinkedProperty::value))
        .filter(
            column ->
                column.declared().filter(one -> one.accessor().method().equals(method)).isPresent())
        .findFirst()
        .map(column -> value(row, column));
  }

  private static Meaning value(Row row, LinkedColumn column) {
    String field = field(row.model(), column);
    JavaType type = type(column);
    boolean nullable = column.declared().orElseThrow().nullable();
    Scalar scalar =
        Scalar.sql(type, nullable, new HybridCode.Field(row.code(), field))
            .at(row.path() + "." + field);
    return column.declared().orElseThrow().accessor().optional()
        ? new Meaning.Maybe(scalar)
        : scalar;
  }

  static JavaType type(LinkedColumn column) {
    if (isPlain(column)) {
      return column.type();
    }
    boolean isNative = column.sqlType().kind() == SqlKind.ENUM && column.type().kind() == Kind.ENUM;
    return isNative
        ? column.type().storedBy(new Storage.Native(column.sqlType().enumName()))
        : new JavaType(column.type().name(), Kind.CONVERTED, List.of(), column.type().storage());
  }

  /** Whether the database sees what Java sees, not what a converter makes, or a type of its own. */
  private static boolean isPlain(LinkedColumn column) {
    boolean travels = column.type().storage().isEmpty() || column.type().kind() == Kind.ENUM;
    return travels
        && column.sqlType().variants().isEmpty()
        && column.sqlType().exact().map(one -> PLAIN.matcher(one).matches()).orElse(true);
  }

  private Optional<Meaning> related(Row row, LinkedRelationship relationship, HybridScope scope) {
    return models
        .apply(relationship.target().name())
        .map(target -> related(row, relationship, target, scope));
  }

  private Meaning related(
      Row row, LinkedRelationship relationship, LinkedModel target, HybridScope scope) {
    String field =
        MemberNames.of(row.model(), GeneratedNames.of(row.model().name())).field(relationship);
    String path = row.path() + "." + field;
    if (!relationship.toMany()) {
      Row one = one(row, relationship, target);
      return relationship.declared().accessor().optional() ? new Meaning.Maybe(one) : one;
    }
    CollectionDescriptor.Form form = relationship.declared().collection().orElseThrow().form();
    boolean isMap = form == CollectionDescriptor.Form.MAP || !form.isLoaded();
    String variable = scope.free(variable(target.name().simpleName()));
    HybridCode rows = Dsl.call(new HybridCode.Field(row.code(), field), "rows");
    Row element =
        new Row(target, new HybridCode.Text(variable), false, path + "[" + variable + "]");
    return isMap
        ? new Meaning.Type(target.name())
        : new Rows(rows, variable, List.of(), List.of(), element, form(relationship), false);
  }

  private static Row one(Row row, LinkedRelationship relationship, LinkedModel target) {
    String field =
        MemberNames.of(row.model(), GeneratedNames.of(row.model().name())).field(relationship);
    return new Row(
        target,
        Dsl.call(row.code(), field),
        relationship.declared().nullable(),
        row.path() + "." + field);
  }

  /** The row that a to-one relationship leads to; nothing if its model is not known. */
  Optional<Row> target(Row row, LinkedRelationship relationship) {
    return models.apply(relationship.target().name()).map(target -> one(row, relationship, target));
  }

  /** What an accessor of an object that a parameter gives answers; Java calls it. */
  Optional<Meaning> ofGiven(Meaning.Thing given, String called) {
    return given.type() instanceof ClassName name
        ? models.apply(name).flatMap(model -> ofGiven(model, given.code(), called))
        : Optional.empty();
  }

  private static Optional<Meaning> ofGiven(LinkedModel model, HybridCode object, String called) {
    String method = accessor(model.model(), called);
    HybridCode code = Dsl.call(object, called);
    return Stream.concat(
            model.columns().stream(), model.properties().stream().map(LinkedProperty::value))
        .filter(column -> column.declared().filter(one -> isPlain(one, method)).isPresent())
        .findFirst()
        .<Meaning>map(
            column -> Scalar.java(column.type(), column.declared().orElseThrow().nullable(), code))
        .or(() -> hybridOfGiven(model, code, called))
        .or(
            () ->
                model.relationships().stream()
                    .filter(one -> !one.toMany() && !one.declared().accessor().optional())
                    .filter(one -> one.declared().accessor().method().equals(method))
                    .findFirst()
                    .map(
                        one ->
                            new Meaning.Thing(
                                one.target().name(), one.declared().nullable(), code)));
  }

  private static Optional<Meaning> hybridOfGiven(
      LinkedModel model, HybridCode code, String called) {
    return model.model().hybrids().stream()
        .filter(one -> one.method().equals(called) && one.parameters().isEmpty())
        .filter(one -> !one.changes() && one.visibility() == Visibility.PUBLIC)
        .findFirst()
        .flatMap(one -> one.type().map(type -> Scalar.java(type, one.nullable(), code)));
  }

  private static boolean isPlain(ColumnDescriptor column, String method) {
    return column.accessor().method().equals(method)
        && !column.accessor().optional()
        && !column.isComponent();
  }

  private static Rows.Form form(LinkedRelationship relationship) {
    return relationship.declared().options().behaviour().orderBy().isEmpty()
        ? Rows.Form.COLLECTION
        : Rows.Form.ORDERED_COLLECTION;
  }

  private static String variable(String type) {
    String name = type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
    return new NameAllocator().newName(name);
  }

  /** The field of the metamodel. */
  static String field(LinkedModel model, LinkedColumn column) {
    return MemberNames.of(model, GeneratedNames.of(model.name())).field(column);
  }
}
