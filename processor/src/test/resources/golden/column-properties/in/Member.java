package com.example;

import dev.aludel.annotation.ColumnProperty;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@Model(table = "members", repr = "fullName")
public interface Member {
  @Id Long id();

  String firstName();

  String lastName();

  BigDecimal fee();

  @ColumnProperty("first_name || ' ' || last_name")
  String fullName();

  @ColumnProperty(value = "length(first_name)", expireOnFlush = false)
  int firstLength();

  @ColumnProperty("fee * 12")
  BigDecimal yearlyFee();

  @ColumnProperty(
      value =
          "select count(*) from members other where other.last_name = members.last_name"
              + " and other.id <> members.id and other.fee between 0 and members.fee + 10",
      group = "family")
  long relatives();

  @ColumnProperty
  @Nullable Integer score();
}
