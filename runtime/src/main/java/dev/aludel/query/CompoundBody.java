package dev.aludel.query;

import dev.aludel.sql.Compound;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two queries put together.
 *
 * @param operator how
 * @param left one
 * @param right another with as many columns
 * @param page the order of the whole, by what is selected, and the part of it that is wanted
 */
record CompoundBody(Compound.Operator operator, QueryBody left, QueryBody right, Clauses.Page page)
    implements QueryBody {

  static CompoundBody of(Compound.Operator operator, QueryBody left, QueryBody right) {
    return new CompoundBody(operator, left, right, Clauses.Page.ALL);
  }

  @Override
  public List<Node> columns() {
    return left.columns();
  }

  CompoundBody with(Clauses.Page changed) {
    return new CompoundBody(operator, left, right, changed);
  }

  @Override
  public CompoundBody atMost(long rows) {
    return with(page.atMost(rows));
  }

  @Override
  public CompoundBody ofWholeRows() {
    return new CompoundBody(operator, left.ofWholeRows(), right.ofWholeRows(), page);
  }

  @Override
  public CompoundBody demanding(Criteria criteria) {
    return new CompoundBody(operator, left.demanding(criteria), right.demanding(criteria), page);
  }

  @Override
  public @Nullable Criteria criteria() {
    return left.criteria();
  }

  @Override
  public CompoundBody withoutOrder() {
    return with(page.withoutOrder());
  }

  @Override
  public boolean canBeNull(int column) {
    boolean ofLeft = left.canBeNull(column);
    return switch (operator) {
      case UNION, UNION_ALL -> ofLeft || right.canBeNull(column);
      case INTERSECT, INTERSECT_ALL -> ofLeft && right.canBeNull(column);
      case EXCEPT, EXCEPT_ALL -> ofLeft;
    };
  }
}
