package dev.aludel.conformance.anatomy;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.ColumnType;
import dev.aludel.annotation.ForeignKey;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

/** Set 1 of the seeds: the foreign key is a column of its own, the other side is a backref. */
@Model
public interface Post {

  @Id
  Integer id();

  @Column(length = 100)
  String title();

  @Column(type = ColumnType.TEXT)
  String content();

  @ForeignKey("user.id")
  Integer userId();
}
