package dev.aludel.query;

import dev.aludel.mapping.EntityMapper;
import dev.aludel.sql.SqlStatement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an update and a delete have in common: which rows, with what values for parameters. */
abstract sealed class FilteredStatement permits DeleteStatement, UpdateStatement {
  final Filter filter;
  final Bindings bindings;
  // Made when first asked for; making it twice gives equal trees, so a race does no harm.
  private @Nullable SqlStatement tree;

  FilteredStatement(Filter filter, Bindings bindings) {
    this.filter = filter;
    this.bindings = bindings;
  }

  /** The same with these values only. */
  abstract FilteredStatement with(Bindings values);

  abstract SqlStatement assembled();

  /** With values for parameters that it was not given yet. */
  final ChangeStatement giving(Bindings values) {
    return (ChangeStatement) with(bindings.within(values));
  }

  /** The values with one more, of a parameter that is in the statement. */
  final <T> Bindings plus(Placeholder<T> param, @Nullable T value) {
    FilteredStatement open = bindings.isEmpty() ? this : with(Bindings.NONE);
    return bindings.plus(param, value, open.tree());
  }

  /** See {@link ChangeStatement#tree}. */
  public final SqlStatement tree() {
    SqlStatement known = tree;
    if (known == null) {
      known = assembled();
      tree = known;
    }
    return known;
  }

  /** See {@link ChangeStatement#mapper}. */
  public final Optional<EntityMapper<?>> mapper() {
    return filter.mapper();
  }

  /** See {@link ChangeStatement#rowTest}. */
  public final Optional<RowTest> rowTest() {
    return filter.rowTest(bindings);
  }
}
