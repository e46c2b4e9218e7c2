package dev.aludel.conformance.signup;

import static dev.aludel.annotation.Event.AFTER_INSERT;
import static dev.aludel.annotation.Event.BEFORE_INSERT;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.ListensFor;
import dev.aludel.annotation.Model;
import dev.aludel.session.Session;

/** One whose listeners do what its row says. */
@Model(table = "refusals")
public interface Refusal {

  @Id
  Long id();

  @Column(name = "at_event", length = 20)
  @Default("BEFORE_INSERT")
  String when();

  void when(String event);

  @ListensFor(BEFORE_INSERT)
  static void before(Refusal refusal) {
    if (refusal.when().equals("BEFORE_INSERT")) {
      throw new IllegalStateException("refused BEFORE_INSERT");
    }
  }

  @ListensFor(AFTER_INSERT)
  static void after(Refusal refusal, Session session) {
    switch (refusal.when()) {
      case "AFTER_INSERT" -> throw new IllegalStateException("refused AFTER_INSERT");
      case "CHANGE" -> refusal.when("done");
      case "ADD" -> session.add(Note.of("added"));
      default -> {}
    }
  }
}
