package dev.aludel.conformance.lockers;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** Has a name that nobody else has, one locker, and one card. */
@Model(table = "members")
public interface Member {

  static Member of(String name) {
    return MemberEntity.create(name);
  }

  @Id
  Long id();

  @Column(unique = true, length = 50)
  String name();

  void name(String name);

  @Relationship(backPopulates = "member")
  @Nullable Locker locker();

  void locker(@Nullable Locker locker);

  @Relationship(backPopulates = "member")
  @Nullable Card card();

  void card(@Nullable Card card);

  @Relationship(backPopulates = "member")
  @Nullable Key key();

  void key(@Nullable Key key);
}
