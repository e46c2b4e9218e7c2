package dev.aludel.conformance.lectures;

import dev.aludel.annotation.ForeignKey;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tree whose models declare only one direction; the other is a backref. */
@Model(table = "subjects")
public interface Subject {

  static Subject of(String name) {
    return SubjectEntity.create(name);
  }

  @Id
  Long id();

  String name();

  @ForeignKey(model = Subject.class)
  @Nullable Long parentId();

  @Relationship(foreignKey = "parent_id", backref = "parent")
  List<Subject> parts();
}
