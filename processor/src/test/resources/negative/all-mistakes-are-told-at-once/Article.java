package com.example;

import dev.aludel.annotation.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Model(table = "articles")
@Check("price >> 0 and")
interface Article {
  @Id Long id();

  BigDecimal price();
}
