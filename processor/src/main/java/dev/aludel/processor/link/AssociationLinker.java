package dev.aludel.processor.link;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.model.AccessorDescriptor;
import dev.aludel.processor.model.ColumnDescriptor;
import dev.aludel.processor.model.ForeignKeyActions;
import dev.aludel.processor.model.ForeignKeyDescriptor;
import dev.aludel.processor.model.KeyGeneration;
import dev.aludel.processor.model.LinkedAssociation;
import dev.aludel.processor.model.LinkedAssociation.AssociationColumn;
import dev.aludel.processor.model.LinkedColumn;
import dev.aludel.processor.model.LinkedForeignKey;
import dev.aludel.processor.model.LinkedRelationship.AssociationEnd;
import dev.aludel.processor.model.LinkedRelationship.ColumnPair;
import dev.aludel.processor.model.ModelDescriptor;
import dev.aludel.processor.model.RelationshipDescriptor;
import dev.aludel.processor.model.SecondaryDescriptor;
import dev.aludel.processor.model.SnakeCase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** The association tables of many-to-many relationships. */
final class AssociationLinker {
  private final KeyLinker keys;

  AssociationLinker(KeyLinker keys) {
    this.keys = keys;
  }

  /** The table as the side that declares it sees it. */
  Optional<AssociationEnd> declared(
      ModelDescriptor owner,
      RelationshipDescriptor relationship,
      ModelDescriptor target,
      Diagnostics diagnostics) {
    return table(owner, relationship, target, diagnostics)
        .map(table -> new AssociationEnd(table, pairs(table.toOwner()), pairs(table.toTarget())));
  }

  /** The table as the other side sees it. */
  Optional<AssociationEnd> mirrored(
      ModelDescriptor owner, RelationshipDescriptor relationship, ModelDescriptor target) {
    return table(owner, relationship, target, new Diagnostics())
        .map(table -> new AssociationEnd(table, pairs(table.toTarget()), pairs(table.toOwner())));
  }

  private Optional<LinkedAssociation> table(
      ModelDescriptor owner,
      RelationshipDescriptor relationship,
      ModelDescriptor target,
      Diagnostics diagnostics) {
    SecondaryDescriptor secondary = relationship.options().secondary().orElseThrow();
    Optional<List<AssociationColumn>> toOwner =
        columns(owner, relationship, owner, secondary.columns(), diagnostics);
    Optional<List<AssociationColumn>> toTarget =
        columns(owner, relationship, target, secondary.targetColumns(), diagnostics);
    if (toOwner.isEmpty() || toTarget.isEmpty()) {
      return Optional.empty();
    }
    Origin origin = secondary.origin();
    return Optional.of(
        new LinkedAssociation(
            owner.name(),
            relationship.attribute(),
            constant(secondary.table()),
            owner.table().schema(),
            secondary.table(),
            toOwner.get(),
            toTarget.get(),
            secondary.extra(),
            List.of(
                foreignKey(toOwner.get(), owner, origin),
                foreignKey(toTarget.get(), target, origin))));
  }

  /** The columns that refer to one side's key: as named, else {@code <side>_<key column>}. */
  private Optional<List<AssociationColumn>> columns(
      ModelDescriptor owner,
      RelationshipDescriptor relationship,
      ModelDescriptor side,
      List<String> given,
      Diagnostics diagnostics) {
    List<LinkedColumn> key = keys.keyOf(side);
    if (key.isEmpty()) {
      return Optional.empty();
    }
    if (!given.isEmpty() && given.size() != key.size()) {
      diagnostics.report(
          relationship.options().origin().value("secondary"),
          Message.FOREIGN_KEY_HAS_WRONG_NUMBER_OF_COLUMNS,
          owner.simpleName(),
          relationship.attribute(),
          given.size(),
          side.simpleName(),
          key.size());
      return Optional.empty();
    }
    String prefix = SnakeCase.of(side.name().simpleName()) + "_";
    return Optional.of(
        IntStream.range(0, key.size())
            .mapToObj(
                i ->
                    column(given.isEmpty() ? prefix + key.get(i).name() : given.get(i), key.get(i)))
            .toList());
  }

  private static AssociationColumn column(String name, LinkedColumn referred) {
    return new AssociationColumn(
        name, referred.name(), referred.type().boxed(), referred.sqlType());
  }

  private LinkedForeignKey foreignKey(
      List<AssociationColumn> columns, ModelDescriptor side, Origin origin) {
    return new LinkedForeignKey(
        columns.stream().map(AssociationColumn::name).toList(),
        side.table().schema(),
        side.table().name(),
        columns.stream().map(AssociationColumn::referred).toList(),
        Optional.of(side.name()),
        Optional.empty(),
        keys.keyOf(side).stream().anyMatch(AssociationLinker::isChangeable)
            ? ForeignKeyActions.FOLLOWING
            : ForeignKeyActions.NONE,
        origin);
  }

  /** Whether objects can get another value in a column of their key, or follow one that does. */
  private static boolean isChangeable(LinkedColumn column) {
    Optional<RelationshipDescriptor> implied = column.impliedBy();
    List<ForeignKeyDescriptor> references =
        implied.isPresent()
            ? implied.get().foreignKey()
            : column.declared().map(ColumnDescriptor::foreignKeys).orElse(List.of());
    Optional<AccessorDescriptor> accessor =
        implied
            .map(RelationshipDescriptor::accessor)
            .or(() -> column.declared().map(ColumnDescriptor::accessor));
    boolean isAssigned = column.generation().filter(KeyGeneration.ASSIGNED::equals).isPresent();
    return (isAssigned && accessor.flatMap(AccessorDescriptor::setter).isPresent())
        || references.stream()
            .anyMatch(each -> each.actions().onUpdate() == ForeignKeyActions.Action.CASCADE);
  }

  private static List<ColumnPair> pairs(List<AssociationColumn> columns) {
    return columns.stream()
        .map(column -> new ColumnPair(column.name(), column.referred()))
        .toList();
  }

  private static String constant(String table) {
    String name = table.replaceAll("[^\\p{javaJavaIdentifierPart}]", "_");
    String constant = SnakeCase.of(name).toUpperCase(Locale.ROOT);
    boolean starts = !constant.isEmpty() && Character.isJavaIdentifierStart(constant.charAt(0));
    return starts ? constant : "_" + constant;
  }
}
