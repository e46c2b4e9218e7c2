package dev.aludel.conformance.clinic.staff;

import dev.aludel.annotation.Event;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.ListensFor;
import dev.aludel.annotation.Model;

/** Who helps. */
@Model(table = "nurses")
public interface Nurse {

  static Nurse of(String name) {
    return NurseEntity.create(name);
  }

  @Id
  Long id();

  String name();

  void name(String name);

  @ListensFor(value = Event.SET, attribute = "name")
  static String sign(Nurse nurse, String name) {
    return name + "!";
  }
}
