package dev.aludel.conformance.keys;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

/** A composite key of a foreign key and a number of its own. */
@Model
public interface Region {

  @Id
  @Relationship(backPopulates = "regions")
  Country country();

  @Id
  int number();

  String name();

  void name(String name);

  @Relationship(backPopulates = "region")
  List<Town> towns();
}
