package dev.aludel.dialect;

import dev.aludel.sql.Bind;
import java.util.List;

/**
 * A statement as a database takes it.
 *
 * @param text the text, with a {@code ?} for each bind
 * @param binds the values in the order of the text
 */
public record Rendered(String text, List<Bind> binds) {

  /** Copies the list. */
  public Rendered {
    binds = List.copyOf(binds);
  }
}
