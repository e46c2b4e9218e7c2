package com.example;

import dev.aludel.annotation.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Model(table = "accounts", repr = {"nmae"})
interface Account {
  String name();
}
