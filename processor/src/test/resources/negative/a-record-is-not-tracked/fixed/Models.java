package com.example;

import dev.aludel.annotation.ForeignKey;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Version;
import java.time.Instant;
import java.util.UUID;

@Model
interface City {
  @Id Long id();
}

@Model
record Station(
    @Id UUID id,
    String name,
    String notes,
    Instant openedAt,
    Instant changedAt,
    @Version int version,
    @ForeignKey(model = City.class) Long cityId) {

  static Station of(String name, Instant now, City city) {
    return new Station(UUID.randomUUID(), name, "", now, now, 1, city.id());
  }

  boolean isNamed() {
    return !name.isEmpty();
  }
}
