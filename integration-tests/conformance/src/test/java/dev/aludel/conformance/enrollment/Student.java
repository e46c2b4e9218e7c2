package dev.aludel.conformance.enrollment;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Set 3 of the seeds: an association object, and a helper that reads through it. */
@Model(table = "enrolled_student")
public interface Student {

  static Student of(String name) {
    return StudentEntity.create(name);
  }

  @Id
  Integer id();

  @Column(length = 80)
  String name();

  @Relationship(backPopulates = "student")
  List<Enrollment> enrollments();

  default List<Course> courses() {
    return enrollments().stream().map(Enrollment::course).toList();
  }

  default Enrollment enroll(Course course, @Nullable String grade) {
    return EnrollmentEntity.builder().student(this).course(course).grade(grade).build();
  }
}
