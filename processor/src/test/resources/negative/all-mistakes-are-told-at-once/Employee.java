package com.example;

import dev.aludel.annotation.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Model(table = "employees")
interface Employee {
  @Id Long id();

  @ForeignKey("bosses.id") Long bossId();

  @ForeignKey("accounts") Long accountId();

  @Column(type = ColumnType.DATE) Instant hiredAt();
}
