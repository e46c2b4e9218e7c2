package dev.aludel.query;

import dev.aludel.sql.Compound;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
  public CompoundBody giving(Bindings values) {
    return values.isEmpty()
        ? this
        : new CompoundBody(
            operator, left.giving(values), right.giving(values), page.giving(values));
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
  public List<Boolean> nullable() {
    List<Boolean> ofLeft = left.nullable();
    List<Boolean> ofRight = right.nullable();
    List<Boolean> nullable = new ArrayList<>(ofLeft.size());
    for (int i = 0; i < ofLeft.size(); i++) {
      nullable.add(
          switch (operator) {
            case UNION, UNION_ALL -> ofLeft.get(i) || ofRight.get(i);
            case INTERSECT, INTERSECT_ALL -> ofLeft.get(i) && ofRight.get(i);
            case EXCEPT, EXCEPT_ALL -> ofLeft.get(i);
          });
    }
    return nullable;
  }

  @Override
  public List<Clauses> selects() {
    return Stream.concat(left.selects().stream(), right.selects().stream()).toList();
  }
}
