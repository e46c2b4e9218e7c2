package com.example;

import dev.aludel.annotation.AssociationProxy;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

@Model(table = "students")
interface Student {
  @Id Long id();

  @Relationship(backPopulates = "student") List<Enrollment> enrollments();

  @AssociationProxy("enrollments.course") List<Student> courses();
}

@Model(table = "courses")
interface Course {
  @Id Long id();
}

@Model(table = "enrollments")
interface Enrollment {
  @Id @Relationship(backPopulates = "enrollments") Student student();

  @Id @Relationship Course course();
}
