package dev.aludel.conformance.generated;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Model(table = "enrollments")
public interface Enrollment {

  @Id
  @Relationship(backPopulates = "enrollments")
  Student student();

  @Id
  @Relationship
  Course course();

  @Nullable String grade();

  void grade(@Nullable String grade);

  @Relationship(backPopulates = "enrollment")
  List<Exam> exams();
}
