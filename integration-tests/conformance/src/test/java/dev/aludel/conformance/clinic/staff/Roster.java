package dev.aludel.conformance.clinic.staff;

import dev.aludel.annotation.Event;
import dev.aludel.annotation.ListensFor;

/** Listens to those who work. */
final class Roster {
  private Roster() {}

  @ListensFor(value = Event.SET, attribute = "name")
  static String title(Nurse nurse, String name) {
    return "Nurse " + name;
  }
}
