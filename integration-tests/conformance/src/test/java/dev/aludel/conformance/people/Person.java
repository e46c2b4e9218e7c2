package dev.aludel.conformance.people;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Polymorphic;
import dev.aludel.annotation.PolymorphicIdentity;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Scope;
import dev.aludel.query.Condition;
import java.util.List;

/** Somebody: the root of a hierarchy that is kept in one table. */
@Model(table = "people")
@Polymorphic(on = "type")
@PolymorphicIdentity("person")
sealed interface Person permits Employee, Customer, PersonEntity {

  @Id
  Long id();

  @Column(length = 50)
  String name();

  void name(String name);

  @Column(length = 20)
  String type();

  @Relationship(backPopulates = "person")
  List<Letter> letters();

  @Hybrid
  default String greeting() {
    return "Dear " + name();
  }

  @Scope
  static Condition named(Person_ people, String name) {
    return people.name.eq(name);
  }
}
