package dev.aludel.sql;

/**
 * An expression that one dialect writes in another way.
 *
 * @param common what the other dialects write
 * @param dialect the name of that dialect
 * @param own what it writes
 */
public record Variant(SqlExpression common, String dialect, SqlExpression own)
    implements SqlExpression {

  /** What the dialect of this name writes. */
  public SqlExpression in(String name) {
    SqlExpression chosen = dialect.equals(name) ? own : common;
    return chosen instanceof Variant variant ? variant.in(name) : chosen;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
