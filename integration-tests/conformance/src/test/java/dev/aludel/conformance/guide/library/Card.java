package dev.aludel.conformance.guide.library;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

// region card
@Model(table = "cards")
public interface Card {

  static Card of(String number) {
    return CardEntity.builder().number(number).build();
  }

  @Id
  Long id();

  @Column(length = 20)
  String number();

  @Relationship(backPopulates = "card")
  @Column(unique = true) // what makes it one-to-one
  Member member();
}
// endregion
