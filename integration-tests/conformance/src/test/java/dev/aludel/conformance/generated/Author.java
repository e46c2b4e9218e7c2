package dev.aludel.conformance.generated;

import dev.aludel.annotation.Default;
import dev.aludel.annotation.ExtraColumn;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Secondary;
import java.time.LocalDate;
import java.util.List;

@Model(table = "authors")
public interface Author {

  @Id
  Long id();

  String name();

  @Relationship(
      backPopulates = "authors",
      secondary =
          @Secondary(
              table = "authorships",
              extra = {
                @ExtraColumn(name = "since", type = LocalDate.class, value = @Default(now = true)),
                @ExtraColumn(name = "remark", type = String.class)
              }))
  List<Book> books();
}
