package dev.aludel.tpch;

import static dev.aludel.query.Functions.value;
import static dev.aludel.query.Functions.when;
import static dev.aludel.query.Sql.count;
import static dev.aludel.query.Sql.max;
import static dev.aludel.query.Sql.number;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.sum;
import static dev.aludel.tpch.Terms.DISCOUNTED_PRICE;
import static dev.aludel.tpch.Terms.within;
import static dev.aludel.tpch.model.Customer_.CUSTOMER;
import static dev.aludel.tpch.model.LineItem_.LINE_ITEM;
import static dev.aludel.tpch.model.Order_.ORDER;
import static dev.aludel.tpch.model.PartSupplier_.PART_SUPPLIER;
import static dev.aludel.tpch.model.Supplier_.SUPPLIER;
import static java.math.BigDecimal.ZERO;

import dev.aludel.query.Condition;
import dev.aludel.query.NumberExpression;
import dev.aludel.query.ResultRow;
import dev.aludel.query.SelectStatement;
import dev.aludel.query.Subquery;
import dev.aludel.query.TextExpression;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;

/** The ninth query to the fifteenth. */
final class Queries09To15 {
  private Queries09To15() {}

  /** Q9, Product Type Profit Measure. */
  static SelectStatement<ResultRow> productTypeProfitMeasure() {
    TextExpression nation = LINE_ITEM.supplier().nation().name;
    NumberExpression<Integer> year = LINE_ITEM.order().orderDate.year();
    NumberExpression<BigDecimal> cost = LINE_ITEM.offer().supplyCost.times(LINE_ITEM.quantity);
    return select(nation, year, sum(DISCOUNTED_PRICE.minus(cost)))
        .from(LINE_ITEM)
        .where(LINE_ITEM.part().name.contains("green"))
        .groupBy(nation, year)
        .orderBy(nation.asc(), year.desc());
  }

  /** Q10, Returned Item Reporting. */
  static SelectStatement<ReturningCustomer> returnedItemReporting() {
    NumberExpression<BigDecimal> revenue = sum(DISCOUNTED_PRICE);
    return select(
            ReturningCustomer_.of(
                CUSTOMER.key,
                CUSTOMER.name,
                revenue,
                CUSTOMER.accountBalance,
                CUSTOMER.nation().name,
                CUSTOMER.address,
                CUSTOMER.phone,
                CUSTOMER.comment))
        .from(CUSTOMER)
        .join(CUSTOMER.orders)
        .join(ORDER.lineItems)
        .where(
            within(ORDER.orderDate, LocalDate.of(1993, 10, 1), Period.ofMonths(3)),
            LINE_ITEM.returnFlag.eq("R"))
        .groupBy(
            CUSTOMER.key,
            CUSTOMER.name,
            CUSTOMER.accountBalance,
            CUSTOMER.phone,
            CUSTOMER.nation().name,
            CUSTOMER.address,
            CUSTOMER.comment)
        .orderBy(revenue.desc(), CUSTOMER.key.asc())
        .limit(20);
  }

  /** Q11, Important Stock Identification. */
  static SelectStatement<ResultRow> importantStockIdentification() {
    NumberExpression<BigDecimal> worth =
        sum(PART_SUPPLIER.supplyCost.times(PART_SUPPLIER.available));
    Condition german = PART_SUPPLIER.supplier().nation().name.eq("GERMANY");
    SelectStatement<BigDecimal> hundredthOfAll =
        select(worth.times(new BigDecimal("0.01"))).from(PART_SUPPLIER).where(german);
    return select(PART_SUPPLIER.partKey, worth)
        .from(PART_SUPPLIER)
        .where(german)
        .groupBy(PART_SUPPLIER.partKey)
        .having(worth.gt(number(hundredthOfAll)))
        .orderBy(worth.desc(), PART_SUPPLIER.partKey.asc());
  }

  /** Q12, Shipping Modes and Order Priority. */
  static SelectStatement<ShippingPriority> shippingModesAndOrderPriority() {
    Condition urgent = LINE_ITEM.order().priority.in("1-URGENT", "2-HIGH");
    return select(
            ShippingPriority_.of(
                LINE_ITEM.shipMode, count().filter(urgent), count().filter(urgent.not())))
        .from(LINE_ITEM)
        .where(
            LINE_ITEM.shipMode.in("MAIL", "SHIP"),
            LINE_ITEM.commitDate.lt(LINE_ITEM.receiptDate),
            LINE_ITEM.shipDate.lt(LINE_ITEM.commitDate),
            within(LINE_ITEM.receiptDate, LocalDate.of(1994, 1, 1), Period.ofYears(1)))
        .groupBy(LINE_ITEM.shipMode)
        .orderBy(LINE_ITEM.shipMode.asc());
  }

  /** Q13, Customer Distribution. */
  static SelectStatement<ResultRow> customerDistribution() {
    NumberExpression<Long> orders = count(ORDER.key);
    Subquery perCustomer =
        select(CUSTOMER.key, orders)
            .from(CUSTOMER)
            .leftJoin(ORDER)
            .on(ORDER.customerKey.eq(CUSTOMER.key), ORDER.comment.notLike("%special%requests%"))
            .groupBy(CUSTOMER.key)
            .subquery("per_customer");
    NumberExpression<Long> customers = count();
    return select(perCustomer.column(orders), customers)
        .from(perCustomer)
        .groupBy(perCustomer.column(orders))
        .orderBy(customers.desc(), perCustomer.column(orders).desc());
  }

  /** Q14, Promotion Effect. */
  static SelectStatement<BigDecimal> promotionEffect() {
    NumberExpression<BigDecimal> promoted =
        when(LINE_ITEM.part().type.startsWith("PROMO"), DISCOUNTED_PRICE).otherwise(value(ZERO));
    return select(sum(promoted).times(100).dividedBy(sum(DISCOUNTED_PRICE)))
        .from(LINE_ITEM)
        .where(within(LINE_ITEM.shipDate, LocalDate.of(1995, 9, 1), Period.ofMonths(1)));
  }

  /** Q15, Top Supplier. */
  static SelectStatement<TopSupplier> topSupplier() {
    NumberExpression<BigDecimal> earned = sum(DISCOUNTED_PRICE);
    Subquery revenue =
        select(LINE_ITEM.supplierKey, earned)
            .from(LINE_ITEM)
            .where(within(LINE_ITEM.shipDate, LocalDate.of(1996, 1, 1), Period.ofMonths(3)))
            .groupBy(LINE_ITEM.supplierKey)
            .cte("revenue");
    NumberExpression<BigDecimal> most = number(select(max(revenue.column(earned))).from(revenue));
    return select(
            TopSupplier_.of(
                SUPPLIER.key,
                SUPPLIER.name,
                SUPPLIER.address,
                SUPPLIER.phone,
                revenue.column(earned)))
        .from(SUPPLIER)
        .join(revenue)
        .on(revenue.column(LINE_ITEM.supplierKey).eq(SUPPLIER.key))
        .where(revenue.column(earned).eq(most))
        .orderBy(SUPPLIER.key.asc());
  }
}
