package dev.aludel.conformance.clubs;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has members, one of whom may lead it. */
@Model
public interface Club {

  static Club of(String name, boolean open) {
    return ClubEntity.create(name, open);
  }

  @Id
  Long id();

  String name();

  boolean open();

  void open(boolean open);

  @Relationship(backPopulates = "club")
  List<Member> members();

  /** The member who leads it: found by the member's column. */
  @Relationship(foreignKey = "club_id", on = "leads", viewOnly = true)
  @Nullable Member leader();
}
