package dev.aludel.processor.link;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.diagnostics.Problem;
import dev.aludel.processor.model.ColumnDescriptor;
import dev.aludel.processor.model.ExtraColumnDescriptor;
import dev.aludel.processor.model.LinkedAssociation;
import dev.aludel.processor.model.LinkedColumn;
import dev.aludel.processor.model.LinkedRelationship.AssociationEnd;
import dev.aludel.processor.model.ModelDescriptor;
import dev.aludel.processor.model.RelationshipBehaviour;
import dev.aludel.processor.model.RelationshipDescriptor;
import dev.aludel.processor.model.TargetColumns;
import dev.aludel.processor.model.TargetColumns.OrderTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns at the other end that a relationship names: to sort by, as keys, as places. */
final class MentionLinker {
  private final KeyLinker keys;

  MentionLinker(KeyLinker keys) {
    this.keys = keys;
  }

  /** What is mentioned and exists; the rest is reported. */
  TargetColumns link(
      ModelDescriptor model,
      RelationshipDescriptor relationship,
      ModelDescriptor target,
      Optional<AssociationEnd> association,
      Diagnostics diagnostics) {
    RelationshipBehaviour behaviour = relationship.options().behaviour();
    Site site =
        new Site(model, relationship, target, association.map(AssociationEnd::table), diagnostics);
    Optional<LinkedColumn> mapKey =
        behaviour.mapKey().flatMap(name -> column(site, name, site.origin("mapKey")));
    Optional<LinkedColumn> ordering =
        behaviour
            .orderingColumn()
            .flatMap(name -> column(site, name, site.origin("orderingColumn")));
    List<OrderTerm> order = order(site, behaviour.orderBy());
    if (order.isEmpty() && ordering.isPresent()) {
      order = List.of(term(ordering.get(), false));
    }
    return new TargetColumns(order, mapKey, ordering, List.of());
  }

  /** What is said where, and where problems go. */
  private record Site(
      ModelDescriptor model,
      RelationshipDescriptor relationship,
      ModelDescriptor target,
      Optional<LinkedAssociation> association,
      Diagnostics diagnostics) {

    Origin origin(String element) {
      return relationship.options().origin().value(element);
    }

    void report(Origin origin, String name, List<String> candidates) {
      diagnostics.report(
          Problem.of(
                  origin,
                  Message.TARGET_COLUMN_IS_UNKNOWN,
                  model.simpleName(),
                  relationship.attribute(),
                  name,
                  target.simpleName())
              .suggesting(name, candidates));
    }
  }

  private List<OrderTerm> order(Site site, List<String> given) {
    List<OrderTerm> order = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      Origin origin = site.relationship().options().origin().value("orderBy", i);
      String[] words = given.get(i).strip().split("\\s+", -1);
      String direction = words.length == 2 ? words[1].toLowerCase(Locale.ROOT) : "asc";
      if (words.length > 2 || !List.of("asc", "desc").contains(direction)) {
        site.diagnostics()
            .report(
                origin,
                Message.ORDER_BY_IS_MALFORMED,
                site.model().simpleName(),
                site.relationship().attribute(),
                given.get(i));
      } else {
        term(site, words[0], direction.equals("desc"), origin).ifPresent(order::add);
      }
    }
    return order;
  }

  private Optional<OrderTerm> term(Site site, String name, boolean descending, Origin origin) {
    int dot = name.indexOf('.');
    if (dot < 0) {
      return column(site, name, origin).map(column -> term(column, descending));
    }
    List<String> candidates = site.association().map(MentionLinker::names).orElse(List.of());
    if (!candidates.contains(name)) {
      site.report(origin, name, candidates);
      return Optional.empty();
    }
    return Optional.of(
        new OrderTerm(
            Optional.of(name.substring(0, dot)),
            name.substring(dot + 1),
            Optional.empty(),
            descending));
  }

  private static OrderTerm term(LinkedColumn column, boolean descending) {
    return new OrderTerm(
        Optional.empty(), column.name(), Optional.of(column.sqlType()), descending);
  }

  /** {@code enrollments.grade}: all columns of an association table. */
  private static List<String> names(LinkedAssociation association) {
    return Stream.of(
            association.toOwner().stream().map(LinkedAssociation.AssociationColumn::name),
            association.toTarget().stream().map(LinkedAssociation.AssociationColumn::name),
            association.extra().stream().map(ExtraColumnDescriptor::name))
        .flatMap(names -> names)
        .map(name -> association.table() + "." + name)
        .toList();
  }

  private Optional<LinkedColumn> column(Site site, String name, Origin origin) {
    ModelDescriptor target = site.target();
    Optional<ColumnDescriptor> found = target.findColumn(name);
    if (found.isEmpty()) {
      site.report(
          origin, name, target.columns().stream().map(ColumnDescriptor::attribute).toList());
    }
    return found.map(column -> keys.column(target, column));
  }
}
