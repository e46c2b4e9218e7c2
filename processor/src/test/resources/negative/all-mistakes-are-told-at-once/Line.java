package com.example;

import dev.aludel.annotation.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Model(table = "lines")
interface Line {
  @Id Long id();

  @Relationship(backPopulates = "linse") Basket basket();

  @Default("many") int quantity();
}
