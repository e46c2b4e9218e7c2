package dev.aludel.query;

import dev.aludel.sql.Ordering.Nulls;
import dev.aludel.sql.SqlExpression;
import dev.aludel.type.SqlType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One entry of an ORDER BY, made by {@link Expression#asc} and {@link Expression#desc}.
 *
 * <p>Databases disagree about where NULL belongs. Here it counts as larger than every value on all
 * of them: last in {@code asc()}, first in {@code desc()}, unless said otherwise.
 */
public final class Ordering {
  private final Node node;
  private final boolean descending;
  private final @Nullable Boolean nullsFirst;
  private final @Nullable SqlType type;

  /**
   * @param type of what it is by, null where nobody asks
   */
  Ordering(Node node, boolean descending, @Nullable Boolean nullsFirst, @Nullable SqlType type) {
    this.node = node;
    this.descending = descending;
    this.nullsFirst = nullsFirst;
    this.type = type;
  }

  /** By this column. */
  static Ordering by(Source source, int column, boolean descending) {
    return new Ordering(new Node.ColumnNode(source, column), descending, null, null);
  }

  /** The same order, NULL before every value. */
  public Ordering nullsFirst() {
    return new Ordering(node, descending, true, type);
  }

  /** The same order, NULL after every value. */
  public Ordering nullsLast() {
    return new Ordering(node, descending, false, type);
  }

  Node node() {
    return node;
  }

  /** Whether it is by what no number can be added to. */
  boolean isOfNoNumber() {
    return type != null && type.exact() == null && !type.isNumber();
  }

  boolean isDescending() {
    return descending;
  }

  /** Where NULL goes. */
  boolean putsNullsFirst() {
    return nullsFirst == null ? descending : nullsFirst;
  }

  void addTo(QueryShape shape) {
    shape.add(descending).add(nullsFirst).add(node);
  }

  /** The same for another expression. */
  Ordering by(Node other) {
    return new Ordering(other, descending, nullsFirst, type);
  }

  /** The column of a table that it is by, as that table's own; else what it is by. */
  Node own(Source table) {
    return node instanceof Node.ColumnNode column && column.source().equals(table)
        ? new Node.OwnColumnNode(table, column.index())
        : node;
  }

  /** As part of a statement; says where NULL goes only if there may be one. */
  dev.aludel.sql.Ordering in(Scope scope) {
    return new dev.aludel.sql.Ordering(node.in(scope), descending, nulls(node.canBeNull(scope)));
  }

  /** By something that stands for its own expression. */
  dev.aludel.sql.Ordering in(SqlExpression standing, boolean canBeNull) {
    return new dev.aludel.sql.Ordering(standing, descending, nulls(canBeNull));
  }

  private Nulls nulls(boolean canBeNull) {
    if (nullsFirst == null && !canBeNull) {
      return Nulls.UNSPECIFIED;
    }
    return putsNullsFirst() ? Nulls.FIRST : Nulls.LAST;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Ordering that
        && node.equals(that.node)
        && descending == that.descending
        && Objects.equals(nullsFirst, that.nullsFirst);
  }

  @Override
  public int hashCode() {
    return Objects.hash(node, descending, nullsFirst);
  }
}
