package dev.aludel.processor.check;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Problem;
import dev.aludel.processor.model.LinkedColumn;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.LinkedRelationship;
import dev.aludel.processor.model.LinkedRelationship.ColumnPair;
import dev.aludel.processor.model.LinkedRelationship.Kind;
import dev.aludel.processor.model.RelationshipDescriptor;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The foreign key columns of a to-one allow what its accessor promises. */
final class RelationshipKeyRules {
  private RelationshipKeyRules() {}

  static void check(LinkedModel model, Diagnostics diagnostics) {
    for (LinkedRelationship relationship : model.relationships()) {
      if (relationship.kind() == Kind.MANY_TO_ONE) {
        nullness(model, relationship, diagnostics);
        uniqueness(model, relationship, diagnostics);
        types(model, relationship, diagnostics);
      }
    }
  }

  private static void nullness(
      LinkedModel model, LinkedRelationship relationship, Diagnostics diagnostics) {
    RelationshipDescriptor declared = relationship.declared();
    List<LinkedColumn> columns = columns(model, relationship);
    if (columns.isEmpty() || columns.stream().anyMatch(LinkedColumn::hidden)) {
      return;
    }
    boolean nullable = columns.stream().anyMatch(LinkedColumn::nullable);
    if (nullable != declared.nullable()) {
      diagnostics.report(
          declared.origin(),
          Message.RELATIONSHIP_NULLNESS_DIFFERS,
          Words.owner(declared.accessor()),
          declared.accessor().method(),
          nullness(declared.nullable()),
          names(columns),
          nullness(nullable));
    }
  }

  private static void uniqueness(
      LinkedModel model, LinkedRelationship relationship, Diagnostics diagnostics) {
    boolean oneToOne =
        relationship.inverse().stream().anyMatch(other -> other.kind() == Kind.ONE_TO_ONE_BACK);
    List<LinkedColumn> columns = columns(model, relationship);
    if (!oneToOne || columns.isEmpty() || Uniqueness.of(model).guaranteedFor(columns)) {
      return;
    }
    RelationshipDescriptor declared = relationship.declared();
    String target = Words.target(declared);
    diagnostics.report(
        Problem.of(
                declared.origin(),
                Message.ONE_TO_ONE_NEEDS_A_UNIQUE_KEY,
                target,
                relationship.inverse().get().attribute(),
                Words.of(model),
                Words.of(model) + "." + names(columns))
            .showing(example(columns, declared)));
  }

  /** The SQL types are compared where all tables are known; they can agree though these differ. */
  private static void types(
      LinkedModel model, LinkedRelationship relationship, Diagnostics diagnostics) {
    RelationshipDescriptor declared = relationship.declared();
    for (ColumnPair pair : relationship.foreignKey()) {
      LinkedColumn from = model.columns().get(model.indexOf(pair.referring()));
      relationship.target().key().stream()
          .filter(to -> to.name().equals(pair.referred()))
          .filter(to -> to.sqlType().kind() == from.sqlType().kind())
          .filter(to -> !to.type().name().box().equals(from.type().name().box()))
          .forEach(
              to ->
                  diagnostics.report(
                      declared.origin(),
                      Message.FOREIGN_KEY_TYPES_DIFFER,
                      Words.of(declared.accessor()),
                      from.name(),
                      Words.of(from.type()),
                      Words.target(declared) + "." + to.name(),
                      Words.of(to.type())));
    }
  }

  private static String example(List<LinkedColumn> columns, RelationshipDescriptor declared) {
    if (columns.size() > 1) {
      return "@Unique(columns = {\""
          + columns.stream().map(LinkedColumn::name).collect(Collectors.joining("\", \""))
          + "\"})";
    }
    String accessor =
        columns.get(0).hidden()
            ? Words.target(declared) + " " + declared.accessor().method()
            : Words.of(columns.get(0).type()) + " " + columns.get(0).attribute();
    return "@Column(unique = true) " + accessor + "();";
  }

  private static List<LinkedColumn> columns(LinkedModel model, LinkedRelationship relationship) {
    Set<String> names =
        relationship.foreignKey().stream().map(ColumnPair::referring).collect(Collectors.toSet());
    return model.columns().stream().filter(column -> names.contains(column.name())).toList();
  }

  private static String names(List<LinkedColumn> columns) {
    return columns.stream().map(LinkedColumn::name).collect(Collectors.joining(", "));
  }

  private static String nullness(boolean nullable) {
    return nullable ? "nullable" : "not null";
  }
}
