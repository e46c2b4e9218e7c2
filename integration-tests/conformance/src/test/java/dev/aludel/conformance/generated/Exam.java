package dev.aludel.conformance.generated;

import dev.aludel.annotation.ForeignKey;
import dev.aludel.annotation.Generation;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.time.LocalDate;
import java.util.UUID;

@Model(table = "exams")
public interface Exam {

  @Id(generation = Generation.UUID)
  UUID id();

  LocalDate date();

  @Relationship(backPopulates = "exams")
  @ForeignKey(onDelete = ForeignKey.Action.CASCADE)
  Enrollment enrollment();

  void enrollment(Enrollment enrollment);
}
