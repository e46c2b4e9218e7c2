package dev.aludel.conformance.office;

import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

/** Writes papers. */
@Model(table = "clerks")
public interface Clerk extends Identified {

  static Clerk of(String name) {
    return ClerkEntity.create(name);
  }

  String name();

  @Relationship(foreignKey = "author_id", viewOnly = true, orderBy = "id")
  List<Memo> memos();
}
