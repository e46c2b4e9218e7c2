package dev.aludel.tpch;

import static dev.aludel.query.Sql.avg;
import static dev.aludel.query.Sql.count;
import static dev.aludel.query.Sql.countDistinct;
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

import dev.aludel.query.Condition;
import dev.aludel.query.NumberExpression;
import dev.aludel.query.ResultRow;
import dev.aludel.query.SelectStatement;
import dev.aludel.query.TextExpression;
import dev.aludel.tpch.model.Customer_;
import dev.aludel.tpch.model.LineItem_;
import dev.aludel.tpch.model.Part_;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** The sixteenth query to the last. */
final class Queries16To22 {
  private Queries16To22() {}

  /** Q16, Parts/Supplier Relationship. */
  static SelectStatement<ResultRow> partsSupplierRelationship() {
    Part_ part = PART_SUPPLIER.part();
    NumberExpression<Long> suppliers = countDistinct(PART_SUPPLIER.supplierKey);
    return select(part.brand, part.type, part.size, suppliers)
        .from(PART_SUPPLIER)
        .where(
            part.brand.ne("Brand#45"),
            part.type.startsWith("MEDIUM POLISHED").not(),
            part.size.in(49, 14, 23, 45, 19, 3, 36, 9),
            PART_SUPPLIER.supplier().comment.notLike("%Customer%Complaints%"))
        .groupBy(part.brand, part.type, part.size)
        .orderBy(suppliers.desc(), part.brand.asc(), part.type.asc(), part.size.asc());
  }

  /** Q17, Small-Quantity-Order Revenue. */
  static SelectStatement<BigDecimal> smallQuantityOrderRevenue() {
    LineItem_ other = LINE_ITEM.as("other");
    SelectStatement<BigDecimal> fifthOfMean =
        select(avg(other.quantity).times(new BigDecimal("0.2")))
            .from(other)
            .where(other.partKey.eq(LINE_ITEM.partKey));
    return select(sum(LINE_ITEM.extendedPrice).dividedBy(7))
        .from(LINE_ITEM)
        .where(
            LINE_ITEM.part().brand.eq("Brand#23"),
            LINE_ITEM.part().container.eq("MED BOX"),
            LINE_ITEM.quantity.lt(number(fifthOfMean)));
  }

  /** Q18, Large Volume Customer. */
  static SelectStatement<LargeOrder> largeVolumeCustomer() {
    return select(
            LargeOrder_.of(
                ORDER.customer().name,
                ORDER.customerKey,
                ORDER.key,
                ORDER.orderDate,
                ORDER.totalPrice,
                sum(LINE_ITEM.quantity)))
        .from(ORDER)
        .join(ORDER.lineItems)
        .groupBy(
            ORDER.customer().name, ORDER.customerKey, ORDER.key, ORDER.orderDate, ORDER.totalPrice)
        .having(sum(LINE_ITEM.quantity).gt(300))
        .orderBy(ORDER.totalPrice.desc(), ORDER.orderDate.asc(), ORDER.key.asc())
        .limit(100);
  }

  /** Q19, Discounted Revenue. */
  static SelectStatement<BigDecimal> discountedRevenue() {
    return select(sum(DISCOUNTED_PRICE))
        .from(LINE_ITEM)
        .where(
            LINE_ITEM.shipMode.in("AIR", "REG AIR"),
            LINE_ITEM.shipInstruction.eq("DELIVER IN PERSON"),
            Condition.any(
                packed("Brand#12", List.of("SM CASE", "SM BOX", "SM PACK", "SM PKG"), 1, 5),
                packed("Brand#23", List.of("MED BAG", "MED BOX", "MED PKG", "MED PACK"), 10, 10),
                packed("Brand#34", List.of("LG CASE", "LG BOX", "LG PACK", "LG PKG"), 20, 15)));
  }

  /** Parts of a brand in such containers, up to a size, ordered by that many to ten more. */
  private static Condition packed(
      String brand, List<String> containers, long quantity, int largest) {
    Part_ part = LINE_ITEM.part();
    return Condition.all(
        part.brand.eq(brand),
        part.container.in(containers),
        LINE_ITEM.quantity.between(quantity, quantity + 10),
        part.size.between(1, largest));
  }

  /** Q20, Potential Part Promotion. */
  static SelectStatement<ResultRow> potentialPartPromotion() {
    SelectStatement<BigDecimal> halfOfShipped =
        select(sum(LINE_ITEM.quantity).times(new BigDecimal("0.5")))
            .from(LINE_ITEM)
            .where(
                LINE_ITEM.partKey.eq(PART_SUPPLIER.partKey),
                LINE_ITEM.supplierKey.eq(PART_SUPPLIER.supplierKey),
                within(LINE_ITEM.shipDate, LocalDate.of(1994, 1, 1), Period.ofYears(1)));
    SelectStatement<Long> stocked =
        select(PART_SUPPLIER.supplierKey)
            .from(PART_SUPPLIER)
            .where(
                PART_SUPPLIER.part().name.startsWith("forest"),
                PART_SUPPLIER.available.asDecimal().gt(number(halfOfShipped)));
    return select(SUPPLIER.name, SUPPLIER.address)
        .from(SUPPLIER)
        .where(SUPPLIER.key.in(stocked), SUPPLIER.nation().name.eq("CANADA"))
        .orderBy(SUPPLIER.name.asc());
  }

  /** Q21, Suppliers Who Kept Orders Waiting. */
  static SelectStatement<ResultRow> suppliersWhoKeptOrdersWaiting() {
    LineItem_ other = LINE_ITEM.as("other");
    Condition bySomeoneElse = other.supplierKey.ne(LINE_ITEM.supplierKey);
    NumberExpression<Long> waits = count();
    return select(LINE_ITEM.supplier().name, waits)
        .from(LINE_ITEM)
        .where(
            LINE_ITEM.order().status.eq("F"),
            LINE_ITEM.receiptDate.gt(LINE_ITEM.commitDate),
            LINE_ITEM.supplier().nation().name.eq("SAUDI ARABIA"),
            LINE_ITEM.order().lineItems.any(other, bySomeoneElse),
            LINE_ITEM
                .order()
                .lineItems
                .any(other, bySomeoneElse, other.receiptDate.gt(other.commitDate))
                .not())
        .groupBy(LINE_ITEM.supplier().name)
        .orderBy(waits.desc(), LINE_ITEM.supplier().name.asc())
        .limit(100);
  }

  /** Q22, Global Sales Opportunity. */
  static SelectStatement<ResultRow> globalSalesOpportunity() {
    List<String> codes = List.of("13", "31", "23", "29", "30", "18", "17");
    Customer_ any = CUSTOMER.as("any_customer");
    SelectStatement<BigDecimal> meanBalance =
        select(avg(any.accountBalance))
            .from(any)
            .where(any.accountBalance.gt(0), countryCode(any).in(codes));
    TextExpression code = countryCode(CUSTOMER);
    return select(code, count(), sum(CUSTOMER.accountBalance))
        .from(CUSTOMER)
        .where(
            code.in(codes),
            CUSTOMER.accountBalance.gt(number(meanBalance)),
            CUSTOMER.orders.any().not())
        .groupBy(code)
        .orderBy(code.asc());
  }

  private static TextExpression countryCode(Customer_ customer) {
    return customer.phone.substring(1, 2);
  }
}
