package dev.aludel.processor.lower;

import dev.aludel.dialect.CrudStatements;
import dev.aludel.dialect.CrudStatements.Links;
import dev.aludel.dialect.CrudStatements.TailOrder;
import dev.aludel.dialect.Dialect;
import dev.aludel.processor.model.SqlPlan;
import dev.aludel.processor.model.TablePlan;
import dev.aludel.processor.model.TargetColumns.OrderTerm;
import dev.aludel.schema.Table;
import dev.aludel.sql.SqlText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Plans the statements that are constants, as the runtime's own dialects print them. */
final class SqlPlanner {
  private final List<Dialect> dialects;

  SqlPlanner(List<Dialect> dialects) {
    this.dialects = List.copyOf(dialects);
  }

  SqlPlan plan(TablePlan plan, int[] selected) {
    Table table = RuntimeTables.of(plan);
    int[] all = IntStream.range(0, plan.columns().size()).toArray();
    return new SqlPlan(
        text(crud -> crud.select(table, selected)),
        text(crud -> crud.whereTail(table, table.primaryKey())),
        text(crud -> crud.insert(table, all, 1)),
        text(crud -> crud.deleteByKey(table)));
  }

  /** {@code where user_id = ?}: what follows the target's select. */
  SqlPlan.Text tail(Table target, List<String> columns, List<OrderTerm> order) {
    int[] indexes = RuntimeTables.indexes(target, columns);
    List<TailOrder> terms = terms(order, target, target);
    return text(crud -> crud.whereTail(target, indexes, terms));
  }

  /** {@code where id in (select course_id from enrollments where student_id = ?)}. */
  SqlPlan.Text tail(Through through, List<OrderTerm> order) {
    int[] referred = RuntimeTables.indexes(through.target(), through.referred());
    Links links = new Links(through.link(), through.toTarget(), through.toSource());
    List<TailOrder> terms = terms(order, through.target(), through.link());
    return text(crud -> crud.throughTail(through.target(), referred, links, terms));
  }

  private static List<TailOrder> terms(List<OrderTerm> order, Table target, Table link) {
    return order.stream()
        .map(
            term ->
                new TailOrder(
                    (term.table().isPresent() ? link : target).indexOf(term.column()),
                    term.table().isPresent(),
                    term.descending()))
        .toList();
  }

  /** A many-to-many relationship: the target's columns, and those of the link. */
  record Through(
      Table target,
      List<String> referred,
      Table link,
      List<String> toTarget,
      List<String> toSource) {}

  private SqlPlan.Text text(Function<CrudStatements, String> statement) {
    SqlText text = CrudStatements.inEach(dialects, statement);
    Map<String, String> others = new LinkedHashMap<>();
    text.dialects().forEach(dialect -> others.put(dialect, text.in(dialect)));
    return new SqlPlan.Text(text.in(dialects.get(0).name()), others);
  }
}
