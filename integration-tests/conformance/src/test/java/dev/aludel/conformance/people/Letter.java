package dev.aludel.conformance.people;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** What somebody got. */
@Model(table = "letters")
interface Letter {

  @Id
  Long id();

  @Column(length = 100)
  String subject();

  @Relationship(backPopulates = "letters")
  @Nullable Person person();

  void person(@Nullable Person person);
}
