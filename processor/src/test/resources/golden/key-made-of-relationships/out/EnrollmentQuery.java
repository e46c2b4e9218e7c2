package com.example.university;

import dev.aludel.query.EntityQuery;
import dev.aludel.query.EntitySelection;
import jakarta.annotation.Generated;

/** A query for {@code enrollments}. Written from {@code com.example.university.Enrollment}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class EnrollmentQuery extends EntityQuery<Enrollment, EnrollmentQuery> {
  EnrollmentQuery(EntitySelection<Enrollment> selection) {
    super(selection);
  }

  @Override
  protected EnrollmentQuery with(EntitySelection<Enrollment> selection) {
    return new EnrollmentQuery(selection);
  }
}
