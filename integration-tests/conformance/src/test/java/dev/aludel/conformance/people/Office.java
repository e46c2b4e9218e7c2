package dev.aludel.conformance.people;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

/** Where employees work. */
@Model(table = "offices")
interface Office {

  @Id
  Long id();

  @Column(length = 50)
  String city();

  @Relationship(backPopulates = "office")
  List<Employee> employees();
}
