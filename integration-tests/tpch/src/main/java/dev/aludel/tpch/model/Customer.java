package dev.aludel.tpch.model;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.ForeignKey;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.math.BigDecimal;
import java.util.List;

/** Who buys parts. */
@Model(table = "customer")
public interface Customer {

  @Id
  @Column(name = "c_custkey")
  Long key();

  @Column(name = "c_name", length = 25)
  String name();

  @Column(name = "c_address", length = 40)
  String address();

  @ForeignKey(model = Nation.class)
  @Column(name = "c_nationkey")
  Long nationKey();

  @Column(name = "c_phone", length = 15)
  String phone();

  @Column(name = "c_acctbal", precision = 15, scale = 2)
  BigDecimal accountBalance();

  @Column(name = "c_mktsegment", length = 10)
  String marketSegment();

  @Column(name = "c_comment", length = 117)
  String comment();

  @Relationship(foreignKey = "c_nationkey")
  Nation nation();

  @Relationship(backPopulates = "customer")
  List<Order> orders();
}
