package com.example.people;

import dev.aludel.query.EntityQuery;
import dev.aludel.query.EntitySelection;
import jakarta.annotation.Generated;

/** A query for {@code profiles}. Written from {@code com.example.people.Profile}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class ProfileQuery extends EntityQuery<Profile, ProfileQuery> {
  ProfileQuery(EntitySelection<Profile> selection) {
    super(selection);
  }

  @Override
  protected ProfileQuery with(EntitySelection<Profile> selection) {
    return new ProfileQuery(selection);
  }
}
