package com.example;

import dev.aludel.annotation.Enumerated;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Schema;
import dev.aludel.type.Json;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema
interface Depot {}

enum Mood {
  GOOD,
  BAD
}

enum State {
  NEW,
  SENT
}

@Model(table = "parcels")
interface Parcel {
  @Id
  Long id();

  String label();

  @Nullable String note();

  State state();

  @Enumerated(nativeEnum = "mood")
  @Nullable Mood mood();

  List<String> tags();

  @Nullable Json contents();

  @Nullable LocalDate sent();
}

@Model(table = "stops")
interface Stop {
  @Id
  Long id();

  String place();
}
