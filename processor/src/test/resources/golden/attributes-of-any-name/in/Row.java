package com.example.names;

import dev.aludel.annotation.Default;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Its attributes are called like members, parameters and variables of generated code. */
@Model(table = "rows")
public interface Row {

  @Id
  long key();

  String value();

  void value(String value);

  @Default("new")
  String state();

  void state(String state);

  Instant rounded();

  void rounded(Instant rounded);

  String entity();

  int column();

  int row();

  @Default(now = true)
  Instant time();

  int at();

  int as();

  String alias();

  String table();

  String select();

  String insert();

  String mapper();

  String build();

  String attribute();

  String userID();

  @Nullable String selection();

  @Relationship(backPopulates = "parts")
  @Nullable Row place();

  @Relationship(backPopulates = "place")
  List<Row> parts();

  /** A model in another one. */
  @Model(table = "select")
  interface Table {

    @Id
    Integer id();

    @Relationship
    Row where();
  }
}
