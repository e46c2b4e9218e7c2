package dev.aludel.conformance.tree;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tree in one table. */
@Model
public interface Node {

  static Node of(String name) {
    return NodeEntity.create(name);
  }

  @Id
  Long id();

  String name();

  void name(String name);

  @Relationship(backPopulates = "children")
  @Nullable Node parent();

  void parent(@Nullable Node parent);

  @Relationship(backPopulates = "parent")
  List<Node> children();

  @Relationship(backPopulates = "node")
  @Nullable Label label();

  void label(@Nullable Label label);
}
