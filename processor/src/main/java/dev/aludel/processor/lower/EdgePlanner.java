package dev.aludel.processor.lower;

import com.palantir.javapoet.TypeName;
import dev.aludel.processor.model.AttributePlan;
import dev.aludel.processor.model.CollectionDescriptor;
import dev.aludel.processor.model.Conversion;
import dev.aludel.processor.model.DanglingPlan;
import dev.aludel.processor.model.EdgePlan;
import dev.aludel.processor.model.ExtraColumnDescriptor;
import dev.aludel.processor.model.GeneratedNames;
import dev.aludel.processor.model.LinkedColumn;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.LinkedRelationship;
import dev.aludel.processor.model.LinkedRelationship.ColumnPair;
import dev.aludel.processor.model.NullnessPlan;
import dev.aludel.processor.model.RelationshipDescriptor;
import dev.aludel.processor.model.RelationshipOptions.Cascade;
import dev.aludel.processor.model.Rounding;
import dev.aludel.processor.model.SqlTypeDescriptor;
import dev.aludel.processor.model.TablePlan;
import dev.aludel.processor.model.TargetColumns;
import dev.aludel.processor.model.TargetColumns.OrderTerm;
import dev.aludel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Plans the relationships of a model. */
final class EdgePlanner {
  private static final List<Cascade> BY_DEFAULT = List.of(Cascade.SAVE_UPDATE, Cascade.MERGE);

  private final LinkedModel model;
  private final MemberNames members;
  private final Optional<SqlPlanner> sql;

  /** Without SQL the edges of a guilty model are planned. */
  EdgePlanner(LinkedModel model, MemberNames members, Optional<SqlPlanner> sql) {
    this.model = model;
    this.members = members;
    this.sql = sql;
  }

  List<EdgePlan> plan() {
    return model.relationships().stream().map(this::plan).toList();
  }

  /** The relationships that linking left out. */
  List<DanglingPlan> dangling() {
    List<String> linked =
        model.relationships().stream().map(LinkedRelationship::attribute).toList();
    return model.model().relationships().stream()
        .filter(declared -> !linked.contains(declared.attribute()))
        .map(
            declared ->
                new DanglingPlan(
                    attribute(declared, declared.attribute(), declared.attribute()),
                    declared.target(),
                    declared.toMany(),
                    !declared.toMany() && !declared.nullable()))
        .toList();
  }

  private EdgePlan plan(LinkedRelationship edge) {
    EdgePlan.Kind kind = kind(edge);
    return new EdgePlan(
        attribute(edge.declared(), members.field(edge), members.constant(edge)),
        kind,
        GeneratedNames.of(edge.target().name()),
        join(edge),
        edge.inverse().map(LinkedRelationship.InverseSide::attribute),
        edge.declared().options().backref(),
        cascades(edge.declared().options().cascade()),
        edge.declared().options().behaviour(),
        edge.declared().collection().map(CollectionDescriptor::form),
        mentioned(edge),
        kind == EdgePlan.Kind.TO_ONE && !edge.declared().nullable());
  }

  /** A map by something of another type is a problem already. */
  private static TargetColumns mentioned(LinkedRelationship edge) {
    Optional<TypeName> key = edge.declared().collection().flatMap(CollectionDescriptor::key);
    return new TargetColumns(
        edge.mentioned().order(),
        edge.mentioned().mapKey().filter(one -> key.equals(Optional.of(one.type().name().box()))),
        edge.mentioned().ordering(),
        edge.mentioned().on());
  }

  private AttributePlan attribute(RelationshipDescriptor declared, String field, String constant) {
    return new AttributePlan(
        declared.attribute(),
        field,
        constant,
        ColumnPlanner.position(model, declared.attribute()),
        Optional.of(ColumnPlanner.accessor(declared.accessor(), declared.returns())),
        ColumnPlanner.setter(declared.accessor()),
        new NullnessPlan(declared.nullable(), declared.accessor().optional()));
  }

  private static EdgePlan.Kind kind(LinkedRelationship edge) {
    return switch (edge.kind()) {
      case MANY_TO_ONE -> EdgePlan.Kind.TO_ONE;
      case ONE_TO_MANY -> EdgePlan.Kind.TO_MANY;
      case ONE_TO_ONE_BACK -> EdgePlan.Kind.TO_ONE_BACK;
      case MANY_TO_MANY -> EdgePlan.Kind.MANY_TO_MANY;
    };
  }

  private EdgePlan.JoinPlan join(LinkedRelationship edge) {
    List<String> referring = edge.foreignKey().stream().map(ColumnPair::referring).toList();
    return switch (edge.kind()) {
      case MANY_TO_ONE ->
          new EdgePlan.JoinPlan(referring, keyParts(edge), Optional.empty(), Optional.empty());
      case ONE_TO_MANY, ONE_TO_ONE_BACK ->
          new EdgePlan.JoinPlan(
              referring,
              List.of(),
              Optional.empty(),
              tails(edge)
                  .map(
                      planner ->
                          planner.tail(referringTable(edge), referring, edge.mentioned().order())));
      case MANY_TO_MANY -> manyToMany(edge.association().orElseThrow(), edge);
    };
  }

  /** A condition is applied where statements are put together, so there is none beforehand. */
  private Optional<SqlPlanner> tails(LinkedRelationship edge) {
    return edge.mentioned().on().isEmpty() ? sql : Optional.empty();
  }

  private List<EdgePlan.KeyPart> keyParts(LinkedRelationship edge) {
    List<LinkedColumn> key = edge.target().key();
    List<String> components = KeyPlanner.components(key);
    List<EdgePlan.KeyPart> parts = new ArrayList<>();
    for (ColumnPair pair : edge.foreignKey()) {
      for (int i = 0; i < key.size(); i++) {
        if (key.get(i).name().equals(pair.referred())) {
          TypeName type = key.get(i).type().name().box();
          int column = model.indexOf(pair.referring());
          parts.add(new EdgePlan.KeyPart(column, components.get(i), type));
        }
      }
    }
    return parts;
  }

  /** The target's table, as far as its foreign key to this one goes. */
  private Table referringTable(LinkedRelationship edge) {
    List<TablePlan.TableColumn> columns =
        edge.foreignKey().stream()
            .map(
                pair ->
                    column(pair.referring(), model.findColumn(pair.referred()).stream().toList()))
            .toList();
    return RuntimeTables.of(targetName(edge), withSorted(columns, edge)).build();
  }

  private EdgePlan.JoinPlan manyToMany(
      LinkedRelationship.AssociationEnd end, LinkedRelationship edge) {
    List<String> columns = end.columns().stream().map(ColumnPair::referring).toList();
    List<String> targetColumns = end.targetColumns().stream().map(ColumnPair::referring).toList();
    EdgePlan.LinkPlan link =
        new EdgePlan.LinkPlan(
            GeneratedNames.of(end.table().owner()).metamodel(),
            end.table().constant(),
            targetColumns,
            extra(end, edge));
    return new EdgePlan.JoinPlan(
        columns,
        List.of(),
        Optional.of(link),
        tails(edge)
            .map(
                planner ->
                    planner.tail(
                        through(end, edge, targetColumns, columns), edge.mentioned().order())));
  }

  private SqlPlanner.Through through(
      LinkedRelationship.AssociationEnd end,
      LinkedRelationship edge,
      List<String> toTarget,
      List<String> toSource) {
    List<String> referred = end.targetColumns().stream().map(ColumnPair::referred).toList();
    List<TablePlan.TableColumn> columns =
        referred.stream().map(name -> column(name, edge.target().key())).toList();
    return new SqlPlanner.Through(
        RuntimeTables.of(targetName(edge), withSorted(columns, edge)).build(),
        referred,
        RuntimeTables.of(LinkTablePlanner.table(end.table())),
        toTarget,
        toSource);
  }

  /** Only the declaring side says what further columns get; the other asks it. */
  private List<EdgePlan.ExtraValue> extra(
      LinkedRelationship.AssociationEnd end, LinkedRelationship edge) {
    boolean declares =
        end.table().owner().equals(model.name())
            && end.table().attribute().equals(edge.attribute());
    return declares ? end.table().extra().stream().flatMap(EdgePlanner::value).toList() : List.of();
  }

  private static Stream<EdgePlan.ExtraValue> value(ExtraColumnDescriptor extra) {
    SqlTypeDescriptor sqlType = SqlTypeDescriptor.of(extra.type(), extra.options());
    Conversion conversion = Conversion.of(extra.type(), sqlType);
    Rounding rounding = ColumnPlanner.rounding(extra.type(), sqlType, sqlType.exact().isEmpty());
    return extra.value().stream()
        .flatMap(value -> ValuePlanner.plan(value, extra.type(), rounding).stream())
        .map(value -> new EdgePlan.ExtraValue(extra.name(), extra.type(), conversion, value));
  }

  private static TablePlan.TableName targetName(LinkedRelationship edge) {
    return new TablePlan.TableName(edge.target().table(), edge.target().schema(), Optional.empty());
  }

  /** The same and what the relationship is sorted by. */
  private static List<TablePlan.TableColumn> withSorted(
      List<TablePlan.TableColumn> columns, LinkedRelationship edge) {
    List<TablePlan.TableColumn> all = new ArrayList<>(columns);
    for (OrderTerm term : edge.mentioned().order()) {
      boolean known = all.stream().anyMatch(column -> column.name().equals(term.column()));
      if (!known) {
        term.type().ifPresent(type -> all.add(column(term.column(), type)));
      }
    }
    return all;
  }

  /** A column of this name with the type of the first of some others that fits. */
  private static TablePlan.TableColumn column(String name, List<LinkedColumn> like) {
    LinkedColumn model =
        like.stream().filter(one -> one.name().equals(name)).findFirst().orElse(like.get(0));
    return column(name, model.sqlType());
  }

  private static TablePlan.TableColumn column(String name, SqlTypeDescriptor type) {
    return new TablePlan.TableColumn(
        name, type, false, false, Optional.empty(), new TablePlan.Source.None());
  }

  private static List<String> cascades(List<Cascade> cascades) {
    if (cascades.equals(BY_DEFAULT)) {
      return List.of();
    }
    List<Cascade> all =
        Stream.of(Cascade.values()).filter(one -> one != Cascade.DELETE_ORPHAN).toList();
    if (!cascades.containsAll(all)) {
      return cascades.stream().map(Cascade::name).toList();
    }
    return cascades.contains(Cascade.DELETE_ORPHAN)
        ? List.of("ALL", Cascade.DELETE_ORPHAN.name())
        : List.of("ALL");
  }
}
