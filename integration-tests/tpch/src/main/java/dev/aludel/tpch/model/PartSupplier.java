package dev.aludel.tpch.model;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.ForeignKey;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.math.BigDecimal;

/** A part that a supplier has. */
@Model(table = "partsupp")
public interface PartSupplier {

  @Id
  @ForeignKey(model = Part.class)
  @Column(name = "ps_partkey")
  Long partKey();

  @Id
  @ForeignKey(model = Supplier.class)
  @Column(name = "ps_suppkey")
  Long supplierKey();

  @Column(name = "ps_availqty")
  int available();

  @Column(name = "ps_supplycost", precision = 15, scale = 2)
  BigDecimal supplyCost();

  @Column(name = "ps_comment", length = 199)
  String comment();

  @Relationship(foreignKey = "ps_partkey")
  Part part();

  @Relationship(foreignKey = "ps_suppkey")
  Supplier supplier();
}
