package com.example.university;

import dev.aludel.query.EntityQuery;
import dev.aludel.query.EntitySelection;
import jakarta.annotation.Generated;

/** A query for {@code exams}. Written from {@code com.example.university.Exam}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class ExamQuery extends EntityQuery<Exam, ExamQuery> {
  ExamQuery(EntitySelection<Exam> selection) {
    super(selection);
  }

  @Override
  protected ExamQuery with(EntitySelection<Exam> selection) {
    return new ExamQuery(selection);
  }
}
