package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Schema;
import dev.aludel.annotation.Secondary;
import java.util.List;

@Schema
interface University {}

@Model(table = "courses")
interface Course {
  @Id Long id();
}

@Model(table = "students")
interface Student {
  @Id Long id();

  @Relationship(secondary = @Secondary(table = "enrollments")) List<Course> courses();
}

@Model(table = "enrollments")
interface Enrollment {
  @Id Long id();
}
