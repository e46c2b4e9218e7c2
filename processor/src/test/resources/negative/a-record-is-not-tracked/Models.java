package com.example;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.Generation;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.OnUpdate;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Version;
import java.time.Instant;
import java.util.UUID;

@Model
interface City {
  @Id Long id();
}

@Model
record Station(
    @Id(generation = Generation.UUID) UUID id,
    String name,
    @Column(deferred = true) String notes,
    @Default(now = true) Instant openedAt,
    @OnUpdate(now = true) Instant changedAt,
    @Version Instant version,
    @Relationship City city) {

  @Hybrid
  boolean isNamed() {
    return !name.isEmpty();
  }
}
