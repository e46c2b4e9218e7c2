package dev.aludel.conformance.clinic;

import static dev.aludel.annotation.Event.AFTER_DELETE;
import static dev.aludel.annotation.Event.AFTER_INSERT;
import static dev.aludel.annotation.Event.AFTER_UPDATE;
import static dev.aludel.annotation.Event.APPEND;
import static dev.aludel.annotation.Event.BEFORE_INSERT;
import static dev.aludel.annotation.Event.SET;
import static dev.aludel.conformance.clinic.Entry_.ENTRY;
import static dev.aludel.query.Sql.insertInto;

import dev.aludel.annotation.ListensFor;
import dev.aludel.annotation.Validates;
import dev.aludel.session.Session;

/** Listens to all models of the clinic. */
public final class Trail {
  private Trail() {}

  @ListensFor({AFTER_INSERT, AFTER_UPDATE})
  public static void written(Object row, Session session) {
    session.execute(insertInto(ENTRY).set(ENTRY.text, row + " was written"));
  }

  @ListensFor(AFTER_DELETE)
  public static void deleted(Object row, Session session) {
    session.execute(insertInto(ENTRY).set(ENTRY.text, row + " was deleted"));
  }

  @ListensFor(BEFORE_INSERT)
  public static void number(Numbered row) {
    row.number(row.number() + 100);
  }

  @ListensFor(value = SET, attribute = "name")
  public static String strip(Object row, String name) {
    return name.strip();
  }

  @ListensFor(value = APPEND, attribute = "visits")
  public static void once(Patient patient, Visit visit) {
    if (!patient.visits().isEmpty()) {
      throw new IllegalStateException("one visit at a time");
    }
  }

  @Validates("name")
  public static void requireName(Object row, String attribute, String name) {
    if (name.isEmpty()) {
      throw new IllegalArgumentException(attribute + " of " + row);
    }
  }
}
