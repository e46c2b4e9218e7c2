package com.example.university;

import dev.aludel.query.EntityQuery;
import dev.aludel.query.EntitySelection;
import jakarta.annotation.Generated;

/** A query for {@code students}. Written from {@code com.example.university.Student}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class StudentQuery extends EntityQuery<Student, StudentQuery> {
  StudentQuery(EntitySelection<Student> selection) {
    super(selection);
  }

  @Override
  protected StudentQuery with(EntitySelection<Student> selection) {
    return new StudentQuery(selection);
  }
}
