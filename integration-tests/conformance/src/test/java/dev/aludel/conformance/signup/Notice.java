package dev.aludel.conformance.signup;

import static dev.aludel.annotation.Event.BEFORE_INSERT;
import static dev.aludel.annotation.Event.SET;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.ListensFor;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Polymorphic;
import dev.aludel.annotation.PolymorphicIdentity;
import dev.aludel.annotation.Synonym;

/** What users are told. */
@Model(table = "notices")
@Polymorphic(on = "kind")
@PolymorphicIdentity("notice")
public interface Notice {

  @Id
  Long id();

  @Column(length = 20)
  String kind();

  @Column(length = 100)
  String text();

  void text(String text);

  @Synonym("text")
  String body();

  @ListensFor(value = SET, attribute = "text")
  static String strip(Notice notice, String text) {
    return text.strip();
  }

  @ListensFor(BEFORE_INSERT)
  static void end(Notice notice) {
    notice.text(notice.text() + ".");
  }
}
