package com.example.university;

import dev.aludel.annotation.AssociationProxy;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

@Model(table = "students")
public interface Student {

  @Id
  Long id();

  String name();

  @Relationship(backPopulates = "student")
  List<Enrollment> enrollments();

  @AssociationProxy("enrollments.course")
  List<Course> courses();
}
