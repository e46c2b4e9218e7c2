package dev.aludel.conformance.enrollment;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Set 3 of the seeds: its key is its two foreign keys. */
@Model
public interface Enrollment {

  @Id
  @Relationship(backPopulates = "enrollments")
  Student student();

  @Id
  @Relationship(backPopulates = "enrollments")
  Course course();

  @Default(now = true)
  LocalDate enrollmentDate();

  @Column(length = 2)
  @Nullable String grade();

  void grade(@Nullable String grade);
}
