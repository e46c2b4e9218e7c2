package dev.aludel.conformance.guide.desk;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

// region letter
@Model(table = "letters")
public interface Letter extends Timestamped, Signed, SoftDeletable {
  @Id
  Long id();

  String subject();

  // endregion

  static Letter of(Person signer, String subject) {
    return LetterEntity.create(subject, signer);
  }
}
