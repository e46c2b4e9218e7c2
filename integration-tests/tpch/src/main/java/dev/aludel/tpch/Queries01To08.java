package dev.aludel.tpch;

import static dev.aludel.query.Functions.value;
import static dev.aludel.query.Functions.when;
import static dev.aludel.query.Sql.avg;
import static dev.aludel.query.Sql.count;
import static dev.aludel.query.Sql.min;
import static dev.aludel.query.Sql.number;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.sum;
import static dev.aludel.tpch.Terms.DISCOUNTED_PRICE;
import static dev.aludel.tpch.Terms.within;
import static dev.aludel.tpch.model.LineItem_.LINE_ITEM;
import static dev.aludel.tpch.model.Order_.ORDER;
import static dev.aludel.tpch.model.PartSupplier_.PART_SUPPLIER;
import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;

import dev.aludel.query.Condition;
import dev.aludel.query.NumberExpression;
import dev.aludel.query.ResultRow;
import dev.aludel.query.SelectStatement;
import dev.aludel.query.TextExpression;
import dev.aludel.tpch.model.PartSupplier_;
import dev.aludel.tpch.model.Supplier_;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;

/** The first eight queries. */
final class Queries01To08 {
  private Queries01To08() {}

  /** Q1, Pricing Summary Report. */
  static SelectStatement<PricingSummary> pricingSummaryReport() {
    NumberExpression<BigDecimal> charge = DISCOUNTED_PRICE.times(value(ONE).plus(LINE_ITEM.tax));
    return select(
            PricingSummary_.of(
                LINE_ITEM.returnFlag,
                LINE_ITEM.lineStatus,
                sum(LINE_ITEM.quantity),
                sum(LINE_ITEM.extendedPrice),
                sum(DISCOUNTED_PRICE),
                sum(charge),
                avg(LINE_ITEM.quantity),
                avg(LINE_ITEM.extendedPrice),
                avg(LINE_ITEM.discount),
                count()))
        .from(LINE_ITEM)
        .where(LINE_ITEM.shipDate.le(LocalDate.of(1998, 12, 1).minusDays(90)))
        .groupBy(LINE_ITEM.returnFlag, LINE_ITEM.lineStatus)
        .orderBy(LINE_ITEM.returnFlag.asc(), LINE_ITEM.lineStatus.asc());
  }

  /** Q2, Minimum Cost Supplier. */
  static SelectStatement<CheapestOffer> minimumCostSupplier() {
    PartSupplier_ other = PART_SUPPLIER.as("other");
    SelectStatement<BigDecimal> leastCost =
        select(min(other.supplyCost))
            .from(other)
            .where(
                other.partKey.eq(PART_SUPPLIER.partKey),
                other.supplier().nation().region().name.eq("EUROPE"));
    Supplier_ supplier = PART_SUPPLIER.supplier();
    return select(
            CheapestOffer_.of(
                supplier.accountBalance,
                supplier.name,
                supplier.nation().name,
                PART_SUPPLIER.partKey,
                PART_SUPPLIER.part().manufacturer,
                supplier.address,
                supplier.phone,
                supplier.comment))
        .from(PART_SUPPLIER)
        .where(
            PART_SUPPLIER.part().size.eq(15),
            PART_SUPPLIER.part().type.endsWith("BRASS"),
            supplier.nation().region().name.eq("EUROPE"),
            PART_SUPPLIER.supplyCost.eq(number(leastCost)))
        .orderBy(
            supplier.accountBalance.desc(),
            supplier.nation().name.asc(),
            supplier.name.asc(),
            PART_SUPPLIER.partKey.asc())
        .limit(100);
  }

  /** Q3, Shipping Priority. */
  static SelectStatement<UnshippedOrder> shippingPriority() {
    LocalDate day = LocalDate.of(1995, 3, 15);
    NumberExpression<BigDecimal> revenue = sum(DISCOUNTED_PRICE);
    return select(UnshippedOrder_.of(ORDER.key, revenue, ORDER.orderDate, ORDER.shipPriority))
        .from(ORDER)
        .join(ORDER.lineItems)
        .where(
            ORDER.customer().marketSegment.eq("BUILDING"),
            ORDER.orderDate.lt(day),
            LINE_ITEM.shipDate.gt(day))
        .groupBy(ORDER.key, ORDER.orderDate, ORDER.shipPriority)
        .orderBy(revenue.desc(), ORDER.orderDate.asc(), ORDER.key.asc())
        .limit(10);
  }

  /** Q4, Order Priority Checking. */
  static SelectStatement<ResultRow> orderPriorityChecking() {
    return select(ORDER.priority, count())
        .from(ORDER)
        .where(
            within(ORDER.orderDate, LocalDate.of(1993, 7, 1), Period.ofMonths(3)),
            ORDER.lineItems.any(LINE_ITEM.commitDate.lt(LINE_ITEM.receiptDate)))
        .groupBy(ORDER.priority)
        .orderBy(ORDER.priority.asc());
  }

  /** Q5, Local Supplier Volume. */
  static SelectStatement<ResultRow> localSupplierVolume() {
    TextExpression nation = LINE_ITEM.supplier().nation().name;
    NumberExpression<BigDecimal> revenue = sum(DISCOUNTED_PRICE);
    return select(nation, revenue)
        .from(LINE_ITEM)
        .where(
            LINE_ITEM.order().customer().nationKey.eq(LINE_ITEM.supplier().nationKey),
            LINE_ITEM.supplier().nation().region().name.eq("ASIA"),
            within(LINE_ITEM.order().orderDate, LocalDate.of(1994, 1, 1), Period.ofYears(1)))
        .groupBy(nation)
        .orderBy(revenue.desc());
  }

  /** Q6, Forecasting Revenue Change. */
  static SelectStatement<BigDecimal> forecastingRevenueChange() {
    return select(sum(LINE_ITEM.extendedPrice.times(LINE_ITEM.discount)))
        .from(LINE_ITEM)
        .where(
            within(LINE_ITEM.shipDate, LocalDate.of(1994, 1, 1), Period.ofYears(1)),
            LINE_ITEM.discount.between(new BigDecimal("0.05"), new BigDecimal("0.07")),
            LINE_ITEM.quantity.lt(24));
  }

  /** Q7, Volume Shipping. */
  static SelectStatement<ResultRow> volumeShipping() {
    TextExpression supplier = LINE_ITEM.supplier().nation().name;
    TextExpression customer = LINE_ITEM.order().customer().nation().name;
    NumberExpression<Integer> year = LINE_ITEM.shipDate.year();
    return select(supplier, customer, year, sum(DISCOUNTED_PRICE))
        .from(LINE_ITEM)
        .where(
            Condition.any(
                supplier.eq("FRANCE").and(customer.eq("GERMANY")),
                supplier.eq("GERMANY").and(customer.eq("FRANCE"))),
            LINE_ITEM.shipDate.between(LocalDate.of(1995, 1, 1), LocalDate.of(1996, 12, 31)))
        .groupBy(supplier, customer, year)
        .orderBy(supplier.asc(), customer.asc(), year.asc());
  }

  /** Q8, National Market Share. */
  static SelectStatement<ResultRow> nationalMarketShare() {
    NumberExpression<Integer> year = LINE_ITEM.order().orderDate.year();
    NumberExpression<BigDecimal> ofBrazil =
        when(LINE_ITEM.supplier().nation().name.eq("BRAZIL"), DISCOUNTED_PRICE)
            .otherwise(value(ZERO));
    return select(year, sum(ofBrazil).dividedBy(sum(DISCOUNTED_PRICE)))
        .from(LINE_ITEM)
        .where(
            LINE_ITEM.order().customer().nation().region().name.eq("AMERICA"),
            LINE_ITEM
                .order()
                .orderDate
                .between(LocalDate.of(1995, 1, 1), LocalDate.of(1996, 12, 31)),
            LINE_ITEM.part().type.eq("ECONOMY ANODIZED STEEL"))
        .groupBy(year)
        .orderBy(year.asc());
  }
}
