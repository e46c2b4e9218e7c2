package dev.aludel.sql;

/** A subquery in the place of a table. */
public record DerivedTable(Select select, Identifier alias) implements FromItem {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
