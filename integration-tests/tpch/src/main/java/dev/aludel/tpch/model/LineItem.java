package dev.aludel.tpch.model;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.ForeignKey;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.math.BigDecimal;
import java.time.LocalDate;

/** One line of an order. */
@Model(table = "lineitem")
@ForeignKey(
    model = PartSupplier.class,
    columns = {"l_partkey", "l_suppkey"})
public interface LineItem {

  @Id
  @ForeignKey(model = Order.class)
  @Column(name = "l_orderkey")
  Long orderKey();

  @ForeignKey(model = Part.class)
  @Column(name = "l_partkey")
  Long partKey();

  @ForeignKey(model = Supplier.class)
  @Column(name = "l_suppkey")
  Long supplierKey();

  @Id
  @Column(name = "l_linenumber")
  int lineNumber();

  @Column(name = "l_quantity", precision = 15, scale = 2)
  BigDecimal quantity();

  @Column(name = "l_extendedprice", precision = 15, scale = 2)
  BigDecimal extendedPrice();

  @Column(name = "l_discount", precision = 15, scale = 2)
  BigDecimal discount();

  @Column(name = "l_tax", precision = 15, scale = 2)
  BigDecimal tax();

  @Column(name = "l_returnflag", length = 1)
  String returnFlag();

  @Column(name = "l_linestatus", length = 1)
  String lineStatus();

  @Column(name = "l_shipdate")
  LocalDate shipDate();

  @Column(name = "l_commitdate")
  LocalDate commitDate();

  @Column(name = "l_receiptdate")
  LocalDate receiptDate();

  @Column(name = "l_shipinstruct", length = 25)
  String shipInstruction();

  @Column(name = "l_shipmode", length = 10)
  String shipMode();

  @Column(name = "l_comment", length = 44)
  String comment();

  @Relationship(foreignKey = "l_orderkey", backPopulates = "lineItems")
  Order order();

  @Relationship(foreignKey = "l_partkey")
  Part part();

  @Relationship(foreignKey = "l_suppkey")
  Supplier supplier();

  @Relationship(
      foreignKey = {"l_partkey", "l_suppkey"},
      viewOnly = true)
  PartSupplier offer();
}
