package dev.aludel.sql;

/** DEFAULT in the place of a value of an INSERT or an UPDATE. */
public record DefaultValue() implements SqlExpression {
  public static final DefaultValue DEFAULT = new DefaultValue();

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
