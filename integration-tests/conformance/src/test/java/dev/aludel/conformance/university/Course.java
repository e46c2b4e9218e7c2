package dev.aludel.conformance.university;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

/** Set 2 of the seeds: the side that does not declare the association table. */
@Model
public interface Course {

  static Course of(String title) {
    return CourseEntity.create(title);
  }

  @Id
  Integer id();

  @Column(length = 100)
  String title();

  @Relationship(backPopulates = "courses")
  List<Student> students();
}
