package dev.aludel.conformance.generated;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

@Model(table = "books")
public interface Book {

  @Id
  int number();

  String title();

  @Relationship(backPopulates = "books")
  List<Author> authors();
}
