package dev.aludel.conformance.guide.library;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

// region loan
@Model(table = "loans")
public interface Loan {

  @Id
  @Relationship(backPopulates = "loans")
  Member member();

  @Id
  @Relationship(backPopulates = "loans")
  Book book();

  LocalDate due();

  void due(LocalDate due);

  @Nullable LocalDate returned();

  void returned(@Nullable LocalDate returned);

  default boolean isOpen() {
    return returned() == null;
  }
}
// endregion
