package dev.aludel.conformance.guide.library;

import dev.aludel.annotation.Projection;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

// region lent
@Projection
public record Lent(Book book, @Nullable Term term) {

  @Projection
  public record Term(LocalDate due, Optional<LocalDate> returned) {}
}
// endregion
