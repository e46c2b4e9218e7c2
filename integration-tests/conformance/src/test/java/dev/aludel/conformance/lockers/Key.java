package dev.aludel.conformance.lockers;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.ForeignKey;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Unique;

/** Always somebody's, as a card is, but whose is checked after a statement. */
@Model(table = "door_keys")
@Unique(columns = "member_id", deferral = ForeignKey.Deferral.INITIALLY_IMMEDIATE)
public interface Key {

  static Key of(Member member, String note) {
    return KeyEntity.create(member, note);
  }

  @Id
  Long id();

  @Relationship(backPopulates = "key")
  Member member();

  void member(Member member);

  @Column(length = 20)
  String note();

  void note(String note);
}
