package dev.aludel.tpch.model;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.ForeignKey;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a customer ordered. */
@Model(table = "orders")
public interface Order {

  @Id
  @Column(name = "o_orderkey")
  Long key();

  @ForeignKey(model = Customer.class)
  @Column(name = "o_custkey")
  Long customerKey();

  @Column(name = "o_orderstatus", length = 1)
  String status();

  @Column(name = "o_totalprice", precision = 15, scale = 2)
  BigDecimal totalPrice();

  @Column(name = "o_orderdate")
  LocalDate orderDate();

  @Column(name = "o_orderpriority", length = 15)
  String priority();

  @Column(name = "o_clerk", length = 15)
  String clerk();

  @Column(name = "o_shippriority")
  int shipPriority();

  @Column(name = "o_comment", length = 79)
  String comment();

  @Relationship(foreignKey = "o_custkey", backPopulates = "orders")
  Customer customer();

  @Relationship(backPopulates = "order")
  List<LineItem> lineItems();
}
