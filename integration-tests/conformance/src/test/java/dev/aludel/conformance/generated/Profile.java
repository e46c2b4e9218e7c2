package dev.aludel.conformance.generated;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

@Model(table = "profiles")
public interface Profile {

  @Id
  Long id();

  @Relationship(backPopulates = "profile")
  @Column(unique = true)
  Person person();

  void person(Person person);
}
