package dev.aludel.tpch.model;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

/** A part of the world. */
@Model(table = "region")
public interface Region {

  @Id
  @Column(name = "r_regionkey")
  Long key();

  @Column(name = "r_name", length = 25)
  String name();

  @Column(name = "r_comment", length = 152)
  String comment();

  @Relationship(backPopulates = "region")
  List<Nation> nations();
}
