package com.example;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.ForeignKey;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Index;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Schema;
import dev.aludel.annotation.Unique;

@Schema
interface Shop {}

@Model(table = "customers")
@Unique(columns = {"country", "taxNumber"})
@Unique(columns = "nick", deferral = ForeignKey.Deferral.INITIALLY_IMMEDIATE)
@Index(columns = {"phone desc"}, unique = true)
@Index(columns = "lower(name)", unique = true)
interface Customer {
  @Id
  long id();

  @Column(unique = true)
  String email();

  String name();

  String nick();

  String country();

  String taxNumber();

  String phone();
}
