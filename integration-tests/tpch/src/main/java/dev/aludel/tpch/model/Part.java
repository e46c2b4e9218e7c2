package dev.aludel.tpch.model;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import java.math.BigDecimal;

/** What is sold. */
@Model(table = "part")
public interface Part {

  @Id
  @Column(name = "p_partkey")
  Long key();

  @Column(name = "p_name", length = 55)
  String name();

  @Column(name = "p_mfgr", length = 25)
  String manufacturer();

  @Column(name = "p_brand", length = 10)
  String brand();

  @Column(name = "p_type", length = 25)
  String type();

  @Column(name = "p_size")
  int size();

  @Column(name = "p_container", length = 10)
  String container();

  @Column(name = "p_retailprice", precision = 15, scale = 2)
  BigDecimal retailPrice();

  @Column(name = "p_comment", length = 23)
  String comment();
}
