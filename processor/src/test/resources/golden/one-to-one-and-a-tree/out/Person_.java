package com.example.people;

import dev.aludel.annotation.MixinDescriptor;
import dev.aludel.query.EntitySelection;
import dev.aludel.query.EntityTable;
import dev.aludel.query.NumberColumn;
import dev.aludel.query.TablePlace;
import dev.aludel.query.ToMany;
import dev.aludel.query.ToOne;
import dev.aludel.schema.Column;
import dev.aludel.schema.ForeignKey;
import dev.aludel.schema.Table;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueTypes;
import jakarta.annotation.Generated;

/** The table {@code people}, typed for queries. Written from {@code com.example.people.Person}. */
@Generated("dev.aludel.processor.ModelProcessor")
@MixinDescriptor(nullable = {"profile", "manager"})
public final class Person_ extends EntityTable<Person, PersonQuery> {
  /** The definition of the table. */
  public static final Table TABLE =
      Table.named("people")
          .column(Column.of("id", SqlType.BIGINT).identity())
          .column(Column.of("manager_id", SqlType.BIGINT).nullable())
          .primaryKey("id")
          .foreignKey(ForeignKey.of("manager_id").references("people", "id"))
          .build();

  /** The table under its own name. */
  public static final Person_ PERSON = new Person_(TablePlace.own());

  public final NumberColumn<Long> id =
      NumberColumn.of(this, PersonMapper.ID, ValueTypes::longInteger);
  public final ToOne<Person, Profile, Profile_> profile =
      ToOne.of(this, "profile", () -> Profile_.PROFILE);
  public final ToOne<Person, Person, Person_> manager =
      ToOne.of(this, "manager", () -> Person_.PERSON);
  public final ToMany<Person, Person, Person_> reports =
      ToMany.of(this, "reports", () -> Person_.PERSON);

  private Person_(TablePlace place) {
    super(TABLE, place);
  }

  @Override
  public Person_ as(String alias) {
    return new Person_(aludelPlace(alias));
  }

  @Override
  public Person_ aludelAt(TablePlace place) {
    return new Person_(place);
  }

  @Override
  public PersonMapper aludelMapper() {
    return PersonMapper.MAPPER;
  }

  @Override
  public PersonQuery aludelQuery(EntitySelection<Person> selection) {
    return new PersonQuery(selection);
  }

  /** The profile, joined where it is mentioned. */
  public Profile_ profile() {
    return profile.path();
  }

  /** The manager, joined where it is mentioned. */
  public Person_ manager() {
    return manager.path();
  }
}
