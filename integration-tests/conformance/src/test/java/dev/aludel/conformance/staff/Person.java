package dev.aludel.conformance.staff;

import dev.aludel.annotation.Cascade;
import dev.aludel.annotation.Column;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Polymorphic;
import dev.aludel.annotation.PolymorphicIdentity;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Scope;
import dev.aludel.annotation.Version;
import dev.aludel.query.Condition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody: the root of a hierarchy whose models have tables of their own. */
@Model(table = "person")
@Polymorphic(on = "kind")
@PolymorphicIdentity("PERSON")
abstract class Person {

  @Id
  abstract Long id();

  @Column(length = 50)
  abstract String name();

  abstract void name(String name);

  abstract Kind kind();

  @Version
  abstract int version();

  @Relationship(backPopulates = "people")
  abstract @Nullable Town town();

  abstract void town(@Nullable Town town);

  @Relationship(backPopulates = "person", cascade = Cascade.ALL)
  abstract List<Phone> phones();

  @Hybrid
  String greeting() {
    return "Dear " + name();
  }

  @Scope
  static Condition named(Person_ people, String name) {
    return people.name.eq(name);
  }
}
