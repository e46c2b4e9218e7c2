package dev.aludel.sql;

import java.util.List;

/** A table with words of a database behind it. */
public record HintedTable(FromItem table, List<Hint> hints) implements FromItem {

  /** Copies the list. */
  public HintedTable {
    hints = List.copyOf(hints);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
