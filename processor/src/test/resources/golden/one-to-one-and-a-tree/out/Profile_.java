package com.example.people;

import dev.aludel.query.EntitySelection;
import dev.aludel.query.EntityTable;
import dev.aludel.query.NumberColumn;
import dev.aludel.query.TablePlace;
import dev.aludel.query.ToOne;
import dev.aludel.schema.Column;
import dev.aludel.schema.ForeignKey;
import dev.aludel.schema.Table;
import dev.aludel.schema.UniqueConstraint;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueTypes;
import jakarta.annotation.Generated;

/**
 * The table {@code profiles}, typed for queries. Written from {@code com.example.people.Profile}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
public final class Profile_ extends EntityTable<Profile, ProfileQuery> {
  /** The definition of the table. */
  public static final Table TABLE =
      Table.named("profiles")
          .column(Column.of("id", SqlType.BIGINT).identity())
          .column(Column.of("person_id", SqlType.BIGINT))
          .primaryKey("id")
          .unique(UniqueConstraint.of("person_id"))
          .foreignKey(ForeignKey.of("person_id").references("people", "id"))
          .build();

  /** The table under its own name. */
  public static final Profile_ PROFILE = new Profile_(TablePlace.own());

  public final NumberColumn<Long> id =
      NumberColumn.of(this, ProfileMapper.ID, ValueTypes::longInteger);
  public final ToOne<Profile, Person, Person_> person =
      ToOne.of(this, "person", () -> Person_.PERSON);

  private Profile_(TablePlace place) {
    super(TABLE, place);
  }

  @Override
  public Profile_ as(String alias) {
    return new Profile_(aludelPlace(alias));
  }

  @Override
  public Profile_ aludelAt(TablePlace place) {
    return new Profile_(place);
  }

  @Override
  public ProfileMapper aludelMapper() {
    return ProfileMapper.MAPPER;
  }

  @Override
  public ProfileQuery aludelQuery(EntitySelection<Profile> selection) {
    return new ProfileQuery(selection);
  }

  /** The person, joined where it is mentioned. */
  public Person_ person() {
    return person.path();
  }
}
