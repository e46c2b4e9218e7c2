package dev.aludel.conformance.staff;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

/** What somebody is called by. */
@Model(table = "phone")
interface Phone {

  @Id
  Long id();

  @Column(length = 50)
  String number();

  @Relationship(backPopulates = "phones")
  Person person();
}
