package com.example.university;

import dev.aludel.query.EntityQuery;
import dev.aludel.query.EntitySelection;
import jakarta.annotation.Generated;

/** A query for {@code courses}. Written from {@code com.example.university.Course}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class CourseQuery extends EntityQuery<Course, CourseQuery> {
  CourseQuery(EntitySelection<Course> selection) {
    super(selection);
  }

  @Override
  protected CourseQuery with(EntitySelection<Course> selection) {
    return new CourseQuery(selection);
  }
}
