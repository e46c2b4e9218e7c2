package dev.aludel.sql;

/** The star of {@code count(*)}. */
public record Star() implements SqlExpression {
  public static final Star STAR = new Star();

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
