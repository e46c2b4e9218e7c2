package dev.aludel.conformance.signup;

import static dev.aludel.annotation.Event.AFTER_DELETE;
import static dev.aludel.annotation.Event.AFTER_INSERT;
import static dev.aludel.annotation.Event.AFTER_UPDATE;
import static dev.aludel.annotation.Event.BEFORE_DELETE;
import static dev.aludel.annotation.Event.BEFORE_UPDATE;
import static dev.aludel.conformance.signup.Note_.NOTE;
import static dev.aludel.query.Sql.insertInto;

import dev.aludel.annotation.ListensFor;
import dev.aludel.session.Session;
import java.util.ArrayList;
import java.util.List;

/** Writes down what happens to users. */
final class Journal {
  static final List<String> NICKNAMES = new ArrayList<>();

  private Journal() {}

  @ListensFor(AFTER_INSERT)
  static void inserted(User user, Session session) {
    write(session, "inserted " + user.id());
  }

  @ListensFor({BEFORE_UPDATE, AFTER_UPDATE})
  static void updated(User user, Session session) {
    write(session, "updated " + user.id() + " " + session.inspect(user).modified());
  }

  @ListensFor(BEFORE_DELETE)
  static void leaving(User user, Session session) {
    write(session, "leaving " + user.id());
  }

  @ListensFor(AFTER_DELETE)
  static void gone(User user, Session session) {
    write(session, "gone " + user.id());
  }

  private static void write(Session session, String text) {
    session.execute(insertInto(NOTE).set(NOTE.text, text));
  }
}
