package dev.aludel.conformance.guide.desk;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

/** Signs letters. */
@Model(table = "people")
public interface Person {

  static Person of(String name) {
    return PersonEntity.create(name);
  }

  @Id
  Long id();

  String name();

  @Relationship(foreignKey = "signer_id", viewOnly = true, orderBy = "id")
  List<Letter> letters();
}
