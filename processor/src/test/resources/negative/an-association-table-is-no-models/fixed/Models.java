package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema
interface University {}

@Model(table = "courses")
interface Course {
  @Id Long id();
}

@Model(table = "students")
interface Student {
  @Id Long id();

  @Relationship(backPopulates = "student") List<Enrollment> enrollments();
}

@Model(table = "enrollments")
interface Enrollment {
  @Id @Relationship(backPopulates = "enrollments") Student student();

  @Id @Relationship Course course();

  @Nullable String grade();
}
