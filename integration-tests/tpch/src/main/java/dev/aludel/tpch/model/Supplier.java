package dev.aludel.tpch.model;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.ForeignKey;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.math.BigDecimal;

/** Who sells parts. */
@Model(table = "supplier")
public interface Supplier {

  @Id
  @Column(name = "s_suppkey")
  Long key();

  @Column(name = "s_name", length = 25)
  String name();

  @Column(name = "s_address", length = 40)
  String address();

  @ForeignKey(model = Nation.class)
  @Column(name = "s_nationkey")
  Long nationKey();

  @Column(name = "s_phone", length = 15)
  String phone();

  @Column(name = "s_acctbal", precision = 15, scale = 2)
  BigDecimal accountBalance();

  @Column(name = "s_comment", length = 101)
  String comment();

  @Relationship(foreignKey = "s_nationkey")
  Nation nation();
}
