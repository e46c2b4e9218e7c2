package dev.aludel.conformance.tree;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.ForeignKey;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** At most one for a node: the foreign key is unique. */
@Model
public interface Label {

  static Label of(String text) {
    return LabelEntity.create(text);
  }

  @Id
  Long id();

  String text();

  @Column(unique = true)
  @ForeignKey(model = Node.class)
  @Nullable Long nodeId();

  @Relationship(backPopulates = "label")
  @Nullable Node node();

  void node(@Nullable Node node);
}
