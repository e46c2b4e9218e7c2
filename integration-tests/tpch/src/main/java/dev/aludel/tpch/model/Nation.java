package dev.aludel.tpch.model;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.ForeignKey;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

/** A country. */
@Model(table = "nation")
public interface Nation {

  @Id
  @Column(name = "n_nationkey")
  Long key();

  @Column(name = "n_name", length = 25)
  String name();

  @ForeignKey(model = Region.class)
  @Column(name = "n_regionkey")
  Long regionKey();

  @Column(name = "n_comment", length = 152)
  String comment();

  @Relationship(foreignKey = "n_regionkey", backPopulates = "nations")
  Region region();
}
