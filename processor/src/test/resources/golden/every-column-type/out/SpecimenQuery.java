package com.example.types;

import dev.aludel.query.EntityQuery;
import dev.aludel.query.EntitySelection;
import jakarta.annotation.Generated;

/** A query for {@code specimen}. Written from {@code com.example.types.Specimen}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class SpecimenQuery extends EntityQuery<Specimen, SpecimenQuery> {
  SpecimenQuery(EntitySelection<Specimen> selection) {
    super(selection);
  }

  @Override
  protected SpecimenQuery with(EntitySelection<Specimen> selection) {
    return new SpecimenQuery(selection);
  }
}
