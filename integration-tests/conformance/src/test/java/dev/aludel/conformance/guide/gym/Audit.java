package dev.aludel.conformance.guide.gym;

import static dev.aludel.annotation.Event.AFTER_INSERT;
import static dev.aludel.annotation.Event.AFTER_UPDATE;
import static dev.aludel.conformance.guide.gym.LogEntry_.LOG_ENTRY;
import static dev.aludel.query.Sql.insertInto;

import dev.aludel.annotation.ListensFor;
import dev.aludel.session.Session;

/** Writes down who came and what was changed. */
// region audit
final class Audit {
  private Audit() {}

  @ListensFor(AFTER_INSERT)
  static void came(Trainee trainee, Session session) {
    log(session, "trainee " + trainee.id() + " came");
  }

  @ListensFor(AFTER_UPDATE)
  static void changed(Trainee trainee, Session session) {
    log(session, "trainee " + trainee.id() + ": " + session.inspect(trainee).modified());
  }

  private static void log(Session session, String text) {
    session.execute(insertInto(LOG_ENTRY).set(LOG_ENTRY.text, text));
  }
}
// endregion
