package dev.aludel.conformance.staff;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

/** Where people live. */
@Model(table = "town")
interface Town {

  @Id
  Long id();

  @Column(length = 50)
  String name();

  @Relationship(backPopulates = "town")
  List<Person> people();
}
