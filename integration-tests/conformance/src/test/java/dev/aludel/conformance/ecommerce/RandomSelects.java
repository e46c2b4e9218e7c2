package dev.aludel.conformance.ecommerce;

import static dev.aludel.query.Functions.nullIf;
import static dev.aludel.query.Functions.value;
import static dev.aludel.query.Functions.when;
import static dev.aludel.query.Sql.count;
import static dev.aludel.query.Sql.countDistinct;
import static dev.aludel.query.Sql.exists;
import static dev.aludel.query.Sql.max;
import static dev.aludel.query.Sql.number;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.sum;
import static dev.aludel.query.Sql.tuple;
import static dev.aludel.shop.model.Category_.CATEGORY;
import static dev.aludel.shop.model.OrderItem_.ORDER_ITEM;
import static dev.aludel.shop.model.Order_.ORDER;
import static dev.aludel.shop.model.Product_.PRODUCT;

import dev.aludel.query.Condition;
import dev.aludel.query.Expression;
import dev.aludel.query.NumberExpression;
import dev.aludel.query.Ordering;
import dev.aludel.query.QueryStatement;
import dev.aludel.query.ResultRow;
import dev.aludel.query.SelectStatement;
import dev.aludel.query.Subquery;
import dev.aludel.query.TableSource;
import dev.aludel.query.TextExpression;
import dev.aludel.query.Windows;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Random selects over the shop. Those of one shape differ by their values only, so that one text
 * serves all of them.
 */
final class RandomSelects {
  /** So deep are queries in queries. */
  private static final int DEEPEST = 2;

  private final Random shape;
  private final Random values;
  private int names;
  private int depth;

  private RandomSelects(long shape, long values) {
    this.shape = new Random(shape);
    this.values = new Random(values);
  }

  /** One of a shape, in an order that only equal rows leave open. */
  static QueryStatement<ResultRow> of(long shape, long values) {
    RandomSelects random = new RandomSelects(shape, values);
    return random.query(1 + random.shape.nextInt(3), List.of()).statement();
  }

  /** A table of a query, with its numbers and texts. */
  private record Rows(
      TableSource table, List<NumberExpression<Long>> numbers, List<TextExpression> texts) {}

  /** A query, and what it selects. */
  private record Query(QueryStatement<ResultRow> statement, List<NumberExpression<Long>> numbers) {}

  private Rows model() {
    String alias = "t" + ++names;
    return switch (shape.nextInt(4)) {
      case 0 -> {
        var c = CATEGORY.as(alias);
        yield new Rows(c, List.of(c.id, c.parent().id), List.of(c.name, c.description));
      }
      case 1 -> {
        var p = PRODUCT.as(alias);
        var numbers = List.of(p.id, p.stock.asLong(), p.category().id);
        yield new Rows(p, numbers, List.of(p.name, p.description, p.category().name));
      }
      case 2 -> {
        var i = ORDER_ITEM.as(alias);
        var numbers = List.of(i.id, i.quantity.asLong(), i.product().id, i.product().category().id);
        yield new Rows(i, numbers, List.of(i.order().user().username));
      }
      default -> {
        var o = ORDER.as(alias);
        yield new Rows(o, List.of(o.id, o.user().id), List.of(o.user().firstName));
      }
    };
  }

  private Rows table() {
    int kind = shape.nextInt(8);
    if (kind > 1 || depth == DEEPEST) {
      return model();
    }
    Query inner = deeper(1 + shape.nextInt(3), List.of());
    String name = "q" + ++names;
    Subquery rows = kind == 0 ? inner.statement().subquery(name) : inner.statement().cte(name);
    return new Rows(rows, inner.numbers().stream().map(rows::column).toList(), List.of());
  }

  private Query deeper(int columns, List<Rows> around) {
    depth++;
    Query query = query(columns, around);
    depth--;
    return query;
  }

  private Query query(int columns, List<Rows> around) {
    if (depth < DEEPEST && shape.nextInt(6) == 0) {
      return compound(deeper(columns, around), deeper(columns, around));
    }
    List<Rows> own = new ArrayList<>(List.of(table()));
    List<UnaryOperator<SelectStatement<ResultRow>>> joins = new ArrayList<>();
    for (int i = shape.nextInt(3); i > 0; i--) {
      Rows next = table();
      joins.add(join(next.table(), any(own).eq(any(List.of(next)))));
      own.add(next);
    }
    List<Rows> seen = Stream.concat(own.stream(), around.stream()).toList();
    boolean isGrouped = shape.nextInt(3) == 0;
    List<Expression<?>> groups = new ArrayList<>();
    List<NumberExpression<Long>> selected = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      NumberExpression<Long> column = isGrouped ? grouped(own, groups) : item(own, seen);
      selected.add(column.as("c" + ++names));
    }
    SelectStatement<ResultRow> all = select(selected).from(own.get(0).table());
    for (UnaryOperator<SelectStatement<ResultRow>> join : joins) {
      all = join.apply(all);
    }
    all = all.where(shape.nextInt(4) == 0 ? Condition.ABSENT : condition(seen, 2));
    if (!groups.isEmpty()) {
      all = all.groupBy(groups.toArray(Expression<?>[]::new));
    }
    if (isGrouped && shape.nextBoolean()) {
      all = all.having(count().gt(values.nextInt(3)));
    }
    return new Query(part(shape.nextInt(5) == 0 ? all.distinct() : all, selected), selected);
  }

  private UnaryOperator<SelectStatement<ResultRow>> join(TableSource table, Condition on) {
    return switch (shape.nextInt(3)) {
      case 0 -> select -> select.leftJoin(table).on(on);
      case 1 -> select -> select.rightJoin(table).on(on);
      default -> select -> select.join(table).on(on);
    };
  }

  /** All rows, or some of them. */
  private SelectStatement<ResultRow> part(
      SelectStatement<ResultRow> all, List<NumberExpression<Long>> columns) {
    SelectStatement<ResultRow> ordered =
        all.orderBy(columns.stream().map(this::ordering).toArray(Ordering[]::new));
    return switch (shape.nextInt(4)) {
      case 0 -> ordered.limit(1 + values.nextInt(6));
      case 1 -> ordered.limit(2 + values.nextInt(6)).offset(values.nextInt(3));
      default -> ordered;
    };
  }

  private Ordering ordering(NumberExpression<Long> column) {
    Ordering ordering = shape.nextBoolean() ? column.asc() : column.desc();
    return switch (shape.nextInt(4)) {
      case 0 -> ordering.nullsFirst();
      case 1 -> ordering.nullsLast();
      default -> ordering;
    };
  }

  private Query compound(Query left, Query right) {
    QueryStatement<ResultRow> first = left.statement();
    QueryStatement<ResultRow> second = right.statement();
    Ordering[] order = left.numbers().stream().map(this::ordering).toArray(Ordering[]::new);
    return new Query(
        switch (shape.nextInt(4)) {
          case 0 -> first.union(second).orderBy(order);
          case 1 -> first.unionAll(second).orderBy(order);
          case 2 -> first.intersect(second).orderBy(order);
          default -> first.except(second).orderBy(order);
        },
        left.numbers());
  }

  private NumberExpression<Long> any(List<Rows> from) {
    List<NumberExpression<Long>> all = from.stream().flatMap(r -> r.numbers().stream()).toList();
    return all.get(shape.nextInt(all.size()));
  }

  private NumberExpression<Long> grouped(List<Rows> own, List<Expression<?>> groups) {
    NumberExpression<Long> column = any(own);
    return switch (shape.nextInt(6)) {
      case 0 -> count();
      case 1 -> countDistinct(column).plus(values.nextInt(3));
      case 2 -> sum(calculated(own, 1)).coalesce(values.nextInt(3));
      case 3 -> count(column).filter(condition(own, 1));
      case 4 -> max(column).minus(values.nextInt(3));
      default -> {
        groups.add(column);
        yield column;
      }
    };
  }

  private NumberExpression<Long> item(List<Rows> own, List<Rows> seen) {
    if (shape.nextInt(6) > 0) {
      return calculated(seen, 2);
    }
    var first = any(own).asc();
    var rest = own.stream().flatMap(r -> r.numbers().stream()).map(each -> each.asc());
    var window = Windows.partitionBy(any(own)).orderBy(first, rest.toArray(Ordering[]::new));
    return shape.nextBoolean() ? Windows.rank().over(window) : sum(any(own)).over(window);
  }

  private NumberExpression<Long> calculated(List<Rows> seen, int levels) {
    if (levels == 0) {
      return shape.nextInt(5) == 0 ? value((long) values.nextInt(6)) : any(seen);
    }
    NumberExpression<Long> one = calculated(seen, levels - 1);
    return switch (shape.nextInt(8)) {
      case 0 -> one.plus(calculated(seen, levels - 1));
      case 1 -> one.times(values.nextInt(4));
      case 2 -> one.coalesce(values.nextInt(4));
      case 3 -> one.mod(1 + values.nextInt(4));
      case 4 -> when(condition(seen, levels - 1), one).otherwise(calculated(seen, 0));
      case 5 -> nullIf(any(seen), (long) values.nextInt(4));
      case 6 -> depth == DEEPEST ? one : inner(seen);
      default -> one;
    };
  }

  private NumberExpression<Long> inner(List<Rows> seen) {
    depth++;
    Rows table = model();
    Condition related = condition(Stream.concat(seen.stream(), Stream.of(table)).toList(), 1);
    NumberExpression<Long> one = shape.nextBoolean() ? count() : sum(any(List.of(table)));
    depth--;
    return number(select(one).from(table.table()).where(related));
  }

  private Condition condition(List<Rows> seen, int levels) {
    return switch (shape.nextInt(levels == 0 ? 6 : 12)) {
      case 0 -> any(seen).eq((long) values.nextInt(6));
      case 1 -> any(seen).isDistinctFrom(any(seen));
      case 2 -> any(seen).in(Stream.generate(() -> (long) values.nextInt(8)).limit(3).toList());
      case 3 -> tuple(any(seen), any(seen)).gt((long) values.nextInt(4), (long) values.nextInt(4));
      case 4 -> text(seen).contains(values.nextBoolean() ? "a" : "_");
      case 5 -> any(seen).isNull();
      case 6 -> condition(seen, levels - 1).and(condition(seen, levels - 1));
      case 7 -> condition(seen, levels - 1).or(condition(seen, levels - 1));
      case 8 -> condition(seen, levels - 1).not();
      case 9 -> calculated(seen, levels - 1).between(values.nextInt(3), 2L + values.nextInt(4));
      case 10 -> depth == DEEPEST ? related(seen) : exists(deeper(1, seen).statement());
      default -> related(seen);
    };
  }

  private Condition related(List<Rows> seen) {
    NumberExpression<Long> id = any(seen);
    String alias = "t" + ++names;
    var order = ORDER.as(alias);
    var category = CATEGORY.as(alias);
    var product = PRODUCT.as(alias);
    return switch (shape.nextInt(3)) {
      case 0 ->
          exists(order, order.items.any(ORDER_ITEM.price.ge(BigDecimal.ONE)), order.id.eq(id));
      case 1 -> exists(category, category.products.any(PRODUCT.isInStock()), category.id.lt(id));
      default -> exists(product, product.category().id.eq(id), product.isInStock());
    };
  }

  private TextExpression text(List<Rows> seen) {
    List<TextExpression> all = seen.stream().flatMap(r -> r.texts().stream()).toList();
    return all.isEmpty()
        ? value("ab" + values.nextInt(3))
        : all.get(shape.nextInt(all.size())).coalesce("none");
  }
}
