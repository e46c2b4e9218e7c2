package com.example;

import dev.aludel.annotation.Default;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import java.time.LocalDate;

@Model(table = "enrollments")
interface Enrollment {
  @Id Long id();

  @Default("2024-01-31") LocalDate enrolledOn();
}
