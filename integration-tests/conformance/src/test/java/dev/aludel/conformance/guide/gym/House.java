package dev.aludel.conformance.guide.gym;

import static dev.aludel.annotation.Event.AFTER_DELETE;
import static dev.aludel.annotation.Event.SET;
import static dev.aludel.conformance.guide.gym.LogEntry_.LOG_ENTRY;
import static dev.aludel.query.Sql.insertInto;

import dev.aludel.annotation.ListensFor;
import dev.aludel.session.Session;

/** Listens to all models of the gym. */
// region everything
final class House {
  private House() {}

  @ListensFor(AFTER_DELETE)
  static void gone(Object row, Session session) { // of every model
    session.execute(insertInto(LOG_ENTRY).set(LOG_ENTRY.text, row + " is gone"));
  }

  @ListensFor(value = SET, attribute = "email")
  static String strip(Object row, String email) { // of those that have one
    return email.strip();
  }
}

// endregion
