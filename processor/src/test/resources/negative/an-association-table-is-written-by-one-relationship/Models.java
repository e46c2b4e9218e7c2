package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Schema;
import dev.aludel.annotation.Secondary;
import java.util.List;

@Schema
interface Clubs {}

@Model(table = "members")
interface Member {
  @Id Long id();

  @Relationship(secondary = @Secondary(table = "links", columns = "member_id", targetColumns = "other_id"))
  List<Member> friends();

  @Relationship(secondary = @Secondary(table = "links", columns = "member_id", targetColumns = "other_id"))
  List<Member> enemies();
}
