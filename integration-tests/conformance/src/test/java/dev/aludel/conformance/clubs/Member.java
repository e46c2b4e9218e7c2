package dev.aludel.conformance.clubs;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Secondary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Of one club, and a friend of some. */
@Model
public interface Member {

  static Member of(Club club, String name, boolean leads) {
    return MemberEntity.create(name, leads, club);
  }

  @Id
  Long id();

  String name();

  boolean leads();

  void leads(boolean leads);

  @Relationship(backPopulates = "members")
  Club club();

  /** The same club, unless it is closed. */
  @Relationship(foreignKey = "club_id", on = "open and name <> ''", viewOnly = true)
  @Nullable Club openClub();

  @Relationship(
      secondary =
          @Secondary(table = "friendships", columns = "member_id", targetColumns = "friend_id"))
  List<Member> friends();

  /** Those of them who lead a club: the same pairs. */
  @Relationship(
      secondary =
          @Secondary(table = "friendships", columns = "member_id", targetColumns = "friend_id"),
      on = "leads",
      viewOnly = true)
  List<Member> leadingFriends();

  /** Whose friend this is: the same pairs from their other end. */
  @Relationship(
      secondary =
          @Secondary(table = "friendships", columns = "friend_id", targetColumns = "member_id"),
      viewOnly = true)
  List<Member> friendOf();
}
