package com.example;

import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import org.jspecify.annotations.Nullable;
import dev.aludel.annotation.Relationship;
import java.util.List;
import java.util.UUID;

@Model(table = "groups")
interface Group {
  @Id Long id();
}

@Model(table = "products")
interface Product {
  @Id Long id();

  String name();

  @Nullable Integer stock();

  @Relationship Group group();

  @Hybrid(sql = "length(name)", expression = "sizeOf") default int size() {
    return name().hashCode();
  }

  @Hybrid(sql = "upper(name)") default int loud() {
    return name().hashCode();
  }

  @Hybrid(sql = "stock > 0") default boolean isInStock() {
    return stock() > 0;
  }

  @Hybrid(sql = "length(name) > :least and stock is null") default boolean isLong(int most) {
    return name().length() > most;
  }

  @Hybrid(sql = "name > :most") default boolean isAfter(int most) {
    return name().length() > most;
  }

  @Hybrid(sql = "id") default List<Long> ids() {
    return List.of(id());
  }

  @Hybrid(sql = "gen_random_uuid()") default UUID token() {
    return UUID.randomUUID();
  }

  @Hybrid(sql = "id = :other") default boolean is(@Nullable Long other) {
    return id().equals(other);
  }

  @Hybrid(sql = "group_id > 3") default boolean isOfLateGroup() {
    return group().id() > 3;
  }

  @Hybrid(sql = "length(nam)") default int length() {
    return name().length();
  }

  @Hybrid(sql = "max(stock)") default int most() {
    return stock();
  }

  @Hybrid(sql = "(select count(*) from groups)") default int groups() {
    return 1;
  }

  @Hybrid(sql = "length(name") default int open() {
    return name().length();
  }
}
