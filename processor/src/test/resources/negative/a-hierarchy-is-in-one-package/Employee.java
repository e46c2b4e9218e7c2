package com.example.staff;

import com.example.people.Person;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.PolymorphicIdentity;

@Model
@PolymorphicIdentity("employee")
public interface Employee extends Person {
  String job();
}
