package com.example;

import dev.aludel.annotation.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Model(table = "customers")
@Unique(columns = {"email", "regoin"})
@Index(columns = {"lower(emial)"})
interface Customer {
  @Id @Nullable Long id();

  String email();

  void email(int email);
}
