package dev.aludel.conformance.lockers;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

/** Always somebody's. */
@Model(table = "cards")
public interface Card {

  static Card of(String code, Member member) {
    return CardEntity.create(code, member);
  }

  @Id
  String code();

  void code(String code);

  @Column(unique = true)
  @Relationship(backPopulates = "card")
  Member member();

  void member(Member member);
}
