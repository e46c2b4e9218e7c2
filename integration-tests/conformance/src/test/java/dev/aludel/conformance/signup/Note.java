package dev.aludel.conformance.signup;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

/** What happened, for those who ask later. */
@Model(table = "notes")
public interface Note {

  static Note of(String text) {
    return NoteEntity.create(text);
  }

  @Id
  Long id();

  String text();

  void text(String text);
}
