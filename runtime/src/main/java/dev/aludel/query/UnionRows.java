package dev.aludel.query;

import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.Inheritance;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import dev.aludel.sql.Compound;
import dev.aludel.sql.FromItem;
import dev.aludel.sql.Identifier;
import dev.aludel.sql.Literal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The rows of a model that has no table, put together of those of the models below it: with the
 * columns of all, NULL where a table lacks one, and the name of each row's model.
 */
final class UnionRows {
  private final Inheritance inheritance;
  private final Map<String, Column> columns = new LinkedHashMap<>();
  private final Identifier label;

  UnionRows(EntityMapper<?> mapper) {
    this.inheritance = Objects.requireNonNull(mapper.inheritance());
    addColumns(mapper.table());
    inheritance.models().values().forEach(model -> addColumns(model.table()));
    String name = "model";
    while (columns.containsKey(name)) {
      name += "_";
    }
    this.label = Identifier.of(name);
  }

  private void addColumns(Table table) {
    table.columns().forEach(column -> columns.putIfAbsent(column.name(), column));
  }

  /** The column that names the model of a row. */
  Node discriminator(Source source) {
    return new Node.LabelNode(source, label);
  }

  /** As an item of FROM. */
  FromItem item(Identifier name, Scope scope) {
    List<QueryBody> parts = new ArrayList<>();
    inheritance.models().forEach((identity, model) -> parts.add(part(identity, model)));
    QueryBody all = parts.get(0);
    for (QueryBody part : parts.subList(1, parts.size())) {
      all = CompoundBody.of(Compound.Operator.UNION_ALL, all, part);
    }
    return new Derivation.Rows(all, false).item(name, List.of(), scope);
  }

  private Clauses part(String identity, EntityMapper<?> model) {
    Source source = Source.own(model);
    List<Node> nodes = new ArrayList<>();
    for (Column column : columns.values()) {
      Node node =
          model.table().hasColumn(column.name())
              ? new Node.OwnColumnNode(source, model.table().indexOf(column.name()))
              : new NamedNode(missing(column), column.identifier());
      nodes.add(node);
    }
    nodes.add(new NamedNode(new Node.ConstantNode(Literal.of(identity)), label));
    return Clauses.of(nodes).withFrom(source);
  }

  private static Node missing(Column column) {
    Node nothing = new Node.ConstantNode(new Literal(column.type(), null));
    return new Operation.CastTo(column.type()).node(nothing);
  }
}
