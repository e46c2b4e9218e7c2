package dev.aludel.conformance.keys;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.ColumnType;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

/** A natural key. */
@Model
public interface Country {

  @Id
  @Column(type = ColumnType.CHAR, length = 2)
  String code();

  String name();

  @Relationship(backPopulates = "country")
  List<Region> regions();
}
