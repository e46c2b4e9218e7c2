package dev.aludel.conformance.papers;

import dev.aludel.annotation.Default;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

/** An author's part in a paper. */
@Model(table = "authorships")
public interface Authorship {

  @Id
  @Relationship(backPopulates = "authorships")
  Author author();

  @Id
  @Relationship
  Paper paper();

  @Default("author")
  String role();

  void role(String role);
}
