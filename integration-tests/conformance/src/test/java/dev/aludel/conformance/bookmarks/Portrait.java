package dev.aludel.conformance.bookmarks;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import org.jspecify.annotations.Nullable;

/** How a user looks. */
@Model(table = "portraits")
public interface Portrait {

  @Id
  Long id();

  String caption();

  void caption(String caption);

  @Nullable Integer width();
}
