package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.sql.SqlExpression;
import dev.aludel.sql.SqlStatement;
import dev.aludel.sql.Update;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An update of the rows of a table, made by {@link Sql#update}. Which rows must be said: {@link
 * #where}, or {@link #all} for every one. Conditions may name columns of this table and use
 * subqueries, but follow no path to another table.
 */
public final class UpdateStatement extends FilteredStatement implements ChangeStatement {
  private final Settings settings;

  UpdateStatement(Settings settings, Filter filter) {
    this(settings, filter, Bindings.NONE);
  }

  private UpdateStatement(Settings settings, Filter filter, Bindings bindings) {
    super(filter, bindings);
    this.settings = settings;
  }

  /** Sets a column to this value; null sets it to NULL. */
  public <T> UpdateStatement set(ColumnExpression<T> column, @Nullable T value) {
    return new UpdateStatement(settings.plus(column, value), filter, bindings);
  }

  /** Sets all columns of a composite; null sets them to NULL. */
  public <T> UpdateStatement set(CompositeColumn<T> composite, @Nullable T value) {
    return new UpdateStatement(settings.plus(composite, value), filter, bindings);
  }

  /** Sets a column to what this expression yields in the row as it was. */
  public <T> UpdateStatement set(ColumnExpression<T> column, Expression<? extends T> value) {
    return new UpdateStatement(settings.plus(column, value), filter, bindings);
  }

  /** Sets what these do: {@code set(PERSON.fullName("Ada Lovelace"))}. */
  public UpdateStatement set(Assignments assignments) {
    return new UpdateStatement(settings.plus(assignments.settings()), filter, bindings);
  }

  /** Sets the columns that a hybrid's setter sets for this value. */
  public <T> UpdateStatement set(HybridExpression<T> hybrid, T value) {
    return set(hybrid.to(value));
  }

  /**
   * Names another table, a subquery or listed rows, from which rows get values: those that {@link
   * #where} gives a partner there. Of several partners, PostgreSQL takes any, and H2 answers an
   * error; H2 knows one such table only. Conditions must connect it, unless {@link #all} is said.
   *
   * <pre>{@code
   * update(PRODUCT).set(PRODUCT.stock, PRODUCT.stock.plus(DELIVERY.amount))
   *     .from(DELIVERY).where(DELIVERY.product().id.eq(PRODUCT.id))
   * }</pre>
   */
  public UpdateStatement from(TableSource table) {
    return new UpdateStatement(settings, filter.with(table), bindings);
  }

  /** Only rows for which all of these are true, besides those given before. */
  public UpdateStatement where(Condition first, Condition... more) {
    return new UpdateStatement(settings, filter.plus(first, Arrays.asList(more)), bindings);
  }

  /** Every row of the table. */
  public UpdateStatement all() {
    return new UpdateStatement(settings, filter.all(), bindings);
  }

  /**
   * The same, run with this value for its parameter: a statement can be kept in a constant, and run
   * again and again.
   *
   * @throws QueryException if it has no such parameter
   */
  public <T> UpdateStatement bind(Placeholder<T> param, @Nullable T value) {
    return with(plus(param, value));
  }

  @Override
  UpdateStatement with(Bindings values) {
    return new UpdateStatement(settings, filter, values);
  }

  @Override
  SqlStatement assembled() {
    if (settings.isEmpty()) {
      throw new QueryException(ErrorCode.NOTHING_IS_SET, filter.table());
    }
    filter.requireOneTable(settings.nodes().keySet().stream().mapToInt(Node.ColumnNode::index));
    Scope scope = filter.scope().giving(bindings);
    List<Update.Assignment> assignments = settings.assignments(filter.table(), scope);
    SqlExpression where = filter.where(scope, settings.nodes().values());
    return new Update(filter.reference(), assignments, filter.others(scope), where, List.of());
  }

  @Override
  public ChangeStatement demanding(Criteria criteria) {
    filter.require();
    return new UpdateStatement(settings, filter.demanding(criteria), bindings);
  }

  /** Its SQL, as PostgreSQL takes it. */
  @Override
  public String toString() {
    return sql("postgresql");
  }
}
