package com.example;

import dev.aludel.annotation.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Model(table = "customers")
abstract class Device {
  Device(String name) {}

  @Id abstract UUID id();

  abstract Optional<String> name();
}
