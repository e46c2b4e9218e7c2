package dev.aludel.dialect;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.sql.Bind;
import dev.aludel.sql.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A statement as a database takes it.
 *
 * @param text the text, with a {@code ?} for each bind
 * @param binds the values in the order of the text
 * @param reads whether it only reads: without locks, and without functions that may do more than to
 *     calculate
 */
public record Rendered(String text, List<Bind> binds, boolean reads) {

  /** Copies the list. */
  public Rendered {
    binds = List.copyOf(binds);
  }

  /**
   * The same with the values of its parameters that have names.
   *
   * @throws QueryException if one has none
   */
  public Rendered given(Map<Parameter, Bind> values) {
    for (Bind bind : binds) {
      if (bind.isOpen()) {
        return filled(values);
      }
    }
    return this;
  }

  private Rendered filled(Map<Parameter, Bind> values) {
    List<Bind> filled = new ArrayList<>(binds.size());
    for (Bind bind : binds) {
      filled.add(value(bind, values));
    }
    return new Rendered(text, filled, reads);
  }

  static Bind value(Bind bind, Map<Parameter, Bind> values) {
    Bind given = bind.given(values);
    if (given == null) {
      throw new QueryException(ErrorCode.PARAMETER_HAS_NO_VALUE, String.valueOf(bind.parameter()));
    }
    return given;
  }
}
