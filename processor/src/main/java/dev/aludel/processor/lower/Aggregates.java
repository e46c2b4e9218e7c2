package dev.aludel.processor.lower;

import dev.aludel.processor.lower.Meaning.Maybe;
import dev.aludel.processor.lower.Meaning.Rows;
import dev.aludel.processor.lower.Meaning.Scalar;
import dev.aludel.processor.model.HybridCode;
import dev.aludel.processor.model.HybridTree;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.JavaType.Kind;

/** Translates what a call makes of all rows of a stream: counts, sums, means and extremes. */
final class Aggregates {
  private final HybridTree.Call call;
  private final HybridScope scope;

  Aggregates(HybridTree.Call call, HybridScope scope) {
    this.call = call;
    this.scope = scope;
  }

  Scalar count(Rows rows) {
    return Scalar.sql(
            Kinds.LONG,
            false,
            rows.flat()
                .map(inner -> Dsl.call(rows.filtered(), "sum", lambda(rows, count(inner))))
                .orElseGet(() -> Dsl.call(rows.filtered(), "count")))
        .risky(rows.canFail());
  }

  private static HybridCode lambda(Rows rows, Scalar of) {
    return new HybridCode.Lambda(rows.variable(), Operators.expression(of));
  }

  Scalar sum(Rows rows) {
    Scalar summed = rows.flat().map(inner -> sum(inner)).orElseGet(() -> of(rows));
    requireSum(rows, summed);
    return Scalar.sql(summed.type(), false, Dsl.call(rows.filtered(), "sum", lambda(rows, summed)))
        .risky(summed.canFail() || rows.canFail());
  }

  private void requireSum(Rows rows, Scalar summed) {
    if (!Kinds.isNumber(summed.kind())) {
      throw MethodCalls.unknown(call, scope, rows.words());
    }
    requireExact(summed);
  }

  private void requireExact(Scalar summed) {
    if (summed.kind() == Kind.DOUBLE || summed.kind() == Kind.FLOAT) {
      throw Untranslatable.differs(
          call.at(),
          scope,
          "the sum of doubles depends on their order, which a database does not have",
          "Use BigDecimal");
    }
  }

  /** The sum; NULL if there is none. */
  Scalar sumOrNull(Rows rows) {
    Scalar summed = of(rows);
    requireSum(rows, summed);
    HybridCode sum = asWhole(Dsl.sql("sum", Operators.expression(summed)), summed.kind());
    return Scalar.sql(summed.type().boxed(), true, selected(rows, sum, "number"))
        .risky(summed.canFail() || rows.canFail());
  }

  /** Java divides doubles, too. */
  Meaning average(Rows rows) {
    Scalar element = of(rows);
    requireExact(element);
    HybridCode sum = Dsl.call(Dsl.sql("sum", Operators.expression(element)), "asDouble");
    HybridCode average = Dsl.call(sum, "dividedBy", Dsl.call(Dsl.sql("count"), "asDouble"));
    JavaType type = Kinds.DOUBLE.boxed();
    return new Maybe(
        Scalar.sql(type, true, selected(rows, average, "number"))
            .risky(element.canFail() || rows.canFail()));
  }

  /** Databases add whole numbers up in larger ones, which Java does not have. */
  private static HybridCode asWhole(HybridCode sum, Kind kind) {
    return switch (kind) {
      case INT -> Dsl.call(sum, "asInteger");
      case LONG -> Dsl.call(sum, "asLong");
      default -> sum;
    };
  }

  /** The smallest or largest; NULL if there is none. */
  Scalar extreme(Rows rows, String aggregate) {
    Scalar element = rows.flat().map(inner -> extreme(inner, aggregate)).orElseGet(() -> of(rows));
    boolean text = Kinds.isText(element.type());
    if (!text && !Kinds.isTime(element.kind()) && !Kinds.isNumber(element.kind())) {
      throw MethodCalls.unknown(call, scope, rows.words());
    }
    Scalar compared = text ? Texts.byCharacters(element) : element;
    HybridCode found = found(aggregate, Operators.expression(compared), element.kind());
    HybridCode one = text ? Dsl.javaFunction("ofCharacters", found) : found;
    String as = text ? "text" : Kinds.isTime(element.kind()) ? "time" : "number";
    return Scalar.sql(element.type().boxed(), true, selected(rows, one, as))
        .risky(element.canFail() || rows.canFail());
  }

  /** A comparator has NaN for the largest of all, as databases have; Java otherwise for both. */
  private HybridCode found(String aggregate, HybridCode code, Kind kind) {
    boolean byComparator = call.method().matches("min|max") && !call.arguments().isEmpty();
    return aggregate.equals("min") && kind == Kind.DOUBLE && !byComparator
        ? Dsl.negative(Dsl.sql("max", Dsl.negative(code)))
        : Dsl.sql(aggregate, code);
  }

  /** {@code Sql.number(items.rows().select(item -> Sql.max(item.price)))}. */
  private static HybridCode selected(Rows rows, HybridCode one, String as) {
    return Dsl.sql(
        as, Dsl.call(rows.filtered(), "select", new HybridCode.Lambda(rows.variable(), one)));
  }

  /** An aggregate of nothing but an outer row's values would be one of the outer query. */
  private Scalar of(Rows rows) {
    Scalar element = element(rows);
    if (!element.isJava() && !OwnRow.mentions(element.code(), rows.variable())) {
      throw Untranslatable.differs(
          call.at(),
          scope,
          "a database would take it for all rows of the query, as it is the same for each here",
          "Calculate with size() or count()");
    }
    return element;
  }

  Scalar element(Rows rows) {
    if (rows.element() instanceof Scalar scalar) {
      return scalar;
    }
    throw MethodCalls.unknown(call, scope, rows.words());
  }
}
