package dev.aludel.processor.lower;

import com.palantir.javapoet.TypeName;
import dev.aludel.processor.model.AccessorDescriptor;
import dev.aludel.processor.model.AttributePlan;
import dev.aludel.processor.model.ColumnDescriptor;
import dev.aludel.processor.model.ColumnPlan;
import dev.aludel.processor.model.ColumnValues;
import dev.aludel.processor.model.Conversion;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.KeyGeneration;
import dev.aludel.processor.model.LinkedColumn;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.LinkedRelationship;
import dev.aludel.processor.model.MethodPlan;
import dev.aludel.processor.model.NullnessPlan;
import dev.aludel.processor.model.Rounding;
import dev.aludel.processor.model.SqlTypeDescriptor;
import dev.aludel.processor.model.ValuePlan;
import dev.aludel.processor.model.VersionDescriptor;
import java.util.List;
import java.util.Optional;

/** Plans the columns of a model. */
final class ColumnPlanner {
  private final LinkedModel model;
  private final MemberNames members;

  ColumnPlanner(LinkedModel model, MemberNames members) {
    this.model = model;
    this.members = members;
  }

  List<ColumnPlan> plan() {
    return model.columns().stream().map(this::plan).toList();
  }

  /** What selects compute, after the columns; what only queries say is never loaded by default. */
  List<ColumnPlan> planProperties() {
    return model.properties().stream().map(property -> plan(property.value())).toList();
  }

  private ColumnPlan plan(LinkedColumn column) {
    Rounding rounding = rounding(column);
    Optional<ValuePlan> defaultValue = defaultValue(column, rounding);
    ColumnValues values = values(column);
    List<LinkedRelationship> edges = edgesOf(column);
    return new ColumnPlan(
        attribute(column),
        column.type(),
        column.sqlType(),
        Conversion.of(column.type(), column.sqlType()),
        rounding,
        defaultValue,
        values.onUpdate().flatMap(value -> ValuePlanner.plan(value, column.type(), rounding)),
        edges.stream().map(members::constant).toList(),
        isReferring(column),
        deferred(column),
        column.declared().flatMap(ColumnDescriptor::version).map(VersionDescriptor::generator),
        values.fetched(),
        values.computed().isPresent(),
        isRequired(column) && edges.isEmpty());
  }

  private AttributePlan attribute(LinkedColumn column) {
    Optional<AccessorDescriptor> declared = column.declared().map(ColumnDescriptor::accessor);
    Optional<AccessorDescriptor> accessor = declared.filter(one -> !one.isComponent());
    return new AttributePlan(
        declared.map(AccessorDescriptor::attribute).orElse(column.name()),
        members.field(column),
        members.constant(column),
        position(model, accessor.map(AccessorDescriptor::attribute).orElse("")),
        accessor.map(one -> accessor(one, column.type().name())),
        accessor.flatMap(ColumnPlanner::setter),
        new NullnessPlan(column.nullable(), accessor.stream().anyMatch(one -> one.optional())));
  }

  /** The place of an attribute in the order of declaration. */
  static int position(LinkedModel model, String attribute) {
    for (int i = 0; i < model.model().attributes().size(); i++) {
      if (model.model().attributes().get(i).attribute().equals(attribute)) {
        return i;
      }
    }
    return -1;
  }

  static MethodPlan accessor(AccessorDescriptor accessor, TypeName returns) {
    return new MethodPlan(accessor.method(), accessor.visibility(), returns, "");
  }

  static Optional<MethodPlan> setter(AccessorDescriptor accessor) {
    return accessor
        .setter()
        .map(
            setter ->
                new MethodPlan(
                    setter.method(),
                    setter.visibility(),
                    setter.fluent().map(TypeName.class::cast).orElse(TypeName.VOID),
                    setter.parameter()));
  }

  private static ColumnValues values(LinkedColumn column) {
    return column.declared().map(ColumnDescriptor::values).orElse(ColumnValues.NONE);
  }

  private static Optional<ValuePlan> defaultValue(LinkedColumn column, Rounding rounding) {
    Optional<ValuePlan> declared =
        values(column)
            .onInsert()
            .flatMap(value -> ValuePlanner.plan(value, column.type(), rounding));
    boolean random = column.generation().filter(KeyGeneration.UUID::equals).isPresent();
    return declared.isEmpty() && random
        ? Optional.of(new ValuePlan.RandomUuid(column.type().kind() == JavaType.Kind.STRING))
        : declared;
  }

  private static boolean isRequired(LinkedColumn column) {
    boolean generated =
        column.generation().filter(one -> one != KeyGeneration.ASSIGNED).isPresent();
    return !column.hidden()
        && !column.isComponent()
        && !column.nullable()
        && column.declared().filter(ColumnDescriptor::isGeneratedVersion).isEmpty()
        && !generated
        && !values(column).isGiven();
  }

  private static Optional<String> deferred(LinkedColumn column) {
    return column.options().deferred()
        ? Optional.of(column.options().group().orElse(""))
        : Optional.empty();
  }

  private List<LinkedRelationship> edgesOf(LinkedColumn column) {
    return model.relationships().stream()
        .filter(edge -> edge.kind() == LinkedRelationship.Kind.MANY_TO_ONE)
        .filter(
            edge ->
                edge.foreignKey().stream().anyMatch(pair -> pair.referring().equals(column.name())))
        .toList();
  }

  private boolean isReferring(LinkedColumn column) {
    return model.foreignKeys().stream().anyMatch(key -> key.columns().contains(column.name()));
  }

  static Rounding rounding(JavaType type, SqlTypeDescriptor sqlType, boolean scaled) {
    return switch (type.kind()) {
      case BIG_DECIMAL -> scaled ? new Rounding.Scale(sqlType.scale()) : new Rounding.None();
      case LOCAL_TIME, LOCAL_DATE_TIME, INSTANT, OFFSET_DATE_TIME -> new Rounding.Micros();
      default -> new Rounding.None();
    };
  }

  /** Of an SQL type that is given as text only an explicit scale is known. */
  private static Rounding rounding(LinkedColumn column) {
    boolean scaled = column.sqlType().exact().isEmpty() || column.options().scale() >= 0;
    return rounding(column.type(), column.sqlType(), scaled);
  }
}
