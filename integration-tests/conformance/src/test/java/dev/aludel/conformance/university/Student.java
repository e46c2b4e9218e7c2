package dev.aludel.conformance.university;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.ExtraColumn;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Secondary;
import java.time.LocalDate;
import java.util.List;

/** Set 2 of the seeds: many-to-many through an association table that no class is needed for. */
@Model
public interface Student {

  static Student of(String name) {
    return StudentEntity.create(name);
  }

  @Id
  Integer id();

  @Column(length = 80)
  String name();

  @Relationship(
      backPopulates = "students",
      secondary =
          @Secondary(
              table = "enrollments",
              extra =
                  @ExtraColumn(
                      name = "enrollment_date",
                      type = LocalDate.class,
                      value = @Default(now = true))))
  List<Course> courses();
}
