package com.example.people;

import dev.aludel.query.EntityQuery;
import dev.aludel.query.EntitySelection;
import jakarta.annotation.Generated;

/** A query for {@code people}. Written from {@code com.example.people.Person}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class PersonQuery extends EntityQuery<Person, PersonQuery> {
  PersonQuery(EntitySelection<Person> selection) {
    super(selection);
  }

  @Override
  protected PersonQuery with(EntitySelection<Person> selection) {
    return new PersonQuery(selection);
  }
}
