package dev.aludel.conformance.invoices;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import org.jspecify.annotations.Nullable;

/** How invoices are printed. */
@Model(table = "layouts")
public interface Layout {
  @Id
  Long id();

  Margins outer();

  @Nullable Margins inner();
}
