package dev.aludel.query;

import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EdgeKind;
import dev.aludel.sql.Comparison;
import dev.aludel.sql.Join;
import java.util.ArrayList;
import java.util.List;

/** Joins the target of a relationship, under its own name. */
final class Relating {
  private Relating() {}

  static Clauses join(Clauses clauses, Join.Kind kind, Relation<?, ?, ?> relation) {
    return join(clauses, kind, relation, Checks.present(relation, "A relationship").target());
  }

  /** Joins the target under the name that {@code table} has. */
  static Clauses join(
      Clauses clauses, Join.Kind kind, Relation<?, ?, ?> relation, TableSource table) {
    Checks.present(relation, "A relationship");
    Edge edge = relation.edge();
    Source target = Checks.present(table, "A table").aludelSource();
    if (edge.kind() == EdgeKind.MANY_TO_MANY) {
      return joinThrough(clauses, kind, relation, target);
    }
    Step step = new Step(relation.owner().aludelSource(), edge);
    Node on = equal(target, step.targetColumns(), step.owner(), step.ownerColumns());
    return clauses.join(new Clauses.Joined(kind, target, and(on, edge, target)));
  }

  private static Clauses joinThrough(
      Clauses clauses, Join.Kind kind, Relation<?, ?, ?> relation, Source target) {
    Edge edge = relation.edge();
    Source owner = relation.owner().aludelSource();
    Source link = new Source(edge.through(), TablePlace.own());
    return clauses
        .join(new Clauses.Joined(kind, link, ofOwner(edge, link, owner)))
        .join(
            new Clauses.Joined(kind, target, and(toTarget(edge, link, target).on(), edge, target)));
  }

  /** The targets of an association table's rows. */
  static Clauses.Joined toTarget(Edge edge, Source link, Source target) {
    int[] toTarget = link.table().indexesOf(edge.linkTargetColumns());
    return new Clauses.Joined(
        Join.Kind.INNER, target, equal(target, target.table().primaryKey(), link, toTarget));
  }

  /** The association table's rows of the targets. */
  static Clauses.Joined toLink(Edge edge, Source link, Source target) {
    int[] toTarget = link.table().indexesOf(edge.linkTargetColumns());
    return new Clauses.Joined(
        Join.Kind.INNER, link, equal(link, toTarget, target, target.table().primaryKey()));
  }

  /** The targets of a row of the statement around, for EXISTS. */
  static Clauses related(Relation<?, ?, ?> relation, Source target) {
    Edge edge = relation.edge();
    Source owner = relation.owner().aludelSource();
    if (edge.kind() != EdgeKind.MANY_TO_MANY) {
      Step step = new Step(owner, edge);
      Node on = equal(target, step.targetColumns(), owner, step.ownerColumns());
      return Clauses.of(List.of()).withFrom(target).whereAll(List.of(and(on, edge, target)));
    }
    Source link = new Source(edge.through(), TablePlace.own());
    return Clauses.of(List.of())
        .withFrom(link)
        .join(toTarget(edge, link, target))
        .whereAll(List.of(and(ofOwner(edge, link, owner), edge, target)));
  }

  /** What the relationship demands of its targets besides its keys; none or one. */
  static List<Node> condition(Edge edge, Source target) {
    if (edge.on().isEmpty()) {
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    List<Node> columns = new ArrayList<>();
    for (int i = 0; i < edge.on().size(); i++) {
      String part = edge.on().get(i);
      if (i % 2 == 0) {
        texts.add(part);
      } else {
        columns.add(new Node.ColumnNode(target, target.table().indexOf(part)));
      }
    }
    return List.of(new Node.Composite(new Operation.Written(List.copyOf(texts)), columns));
  }

  private static Node and(Node on, Edge edge, Source target) {
    if (edge.on().isEmpty()) {
      return on;
    }
    List<Node> all = new ArrayList<>(on.conjuncts());
    all.addAll(condition(edge, target));
    return new Node.Composite(Operation.Plain.AND, all);
  }

  /** The association table's rows of an owner. */
  private static Node ofOwner(Edge edge, Source link, Source owner) {
    int[] toOwner = link.table().indexesOf(edge.linkColumns());
    return equal(link, toOwner, owner, owner.table().primaryKey());
  }

  /** Columns of one table equal those of another. */
  static Node equal(Source left, int[] leftColumns, Source right, int[] rightColumns) {
    List<Node> pairs = new ArrayList<>();
    for (int i = 0; i < leftColumns.length; i++) {
      pairs.add(
          new Operation.Compare(Comparison.Operator.EQUAL)
              .node(
                  new Node.ColumnNode(left, leftColumns[i]),
                  new Node.ColumnNode(right, rightColumns[i])));
    }
    return pairs.size() == 1 ? pairs.get(0) : new Node.Composite(Operation.Plain.AND, pairs);
  }
}
