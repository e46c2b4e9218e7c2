package dev.aludel.sql;

/** What answers rows, and can therefore stand inside another statement: a query expression. */
public sealed interface Query extends SqlStatement, InsertSource
    permits Select, Compound, With, Given {

  @Override
  default <R> R accept(InsertSource.Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
