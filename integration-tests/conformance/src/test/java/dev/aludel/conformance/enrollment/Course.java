package dev.aludel.conformance.enrollment;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

/** Set 3 of the seeds. */
@Model(table = "enrolled_course")
public interface Course {

  static Course of(String title) {
    return CourseEntity.create(title);
  }

  @Id
  Integer id();

  @Column(length = 100)
  String title();

  @Relationship(backPopulates = "course")
  List<Enrollment> enrollments();
}
