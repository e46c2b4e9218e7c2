package dev.aludel.sql;

import java.util.List;

/**
 * A part of a value: {@code options -> 'theme'}, {@code tags[1]}.
 *
 * @param operand the whole
 * @param path of JSON a {@code String} for each name and an {@code Integer} from 0 for each index;
 *     of an array one index from 1, or the first and the last of a slice. It is written into the
 *     text: an expression index and a group are found by it.
 * @param kind what is made of it
 */
public record Access(SqlExpression operand, List<Object> path, Kind kind) implements SqlExpression {

  /** What a part can be. */
  public enum Kind {
    /** JSON of JSON. */
    JSON,
    /** The text of JSON, a text without its quotes; JSON's null is NULL. */
    TEXT,
    /** The same of a number or boolean. */
    SCALAR,
    /** An element of an array. */
    ELEMENT,
    /** Some elements of an array. */
    SLICE
  }

  /** Copies the list. */
  public Access {
    path = List.copyOf(path);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
