package dev.aludel.conformance.generated;

import dev.aludel.annotation.Default;
import dev.aludel.annotation.Generation;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;

@Model(table = "orders")
public abstract class Order {
  private int changes;

  protected Order() {}

  Order(LocalDate date) {
    date(date);
  }

  @SuppressWarnings("this-escape") // Its setters, which must not be lost.
  protected Order(LocalDate date, String... notes) throws IOException {
    date(date);
    note(String.join(" ", notes));
    changes++;
  }

  @Id(generation = Generation.SEQUENCE)
  public abstract Long id();

  public abstract LocalDate date();

  protected abstract void date(LocalDate date);

  @Default("PENDING")
  public abstract Status status();

  protected abstract void status(Status status);

  @Default("0")
  abstract BigDecimal fee();

  abstract Order fee(BigDecimal value);

  @Default("")
  protected abstract String note();

  protected abstract void note(String note);

  public void ship() {
    status(Status.SHIPPED);
    changes++;
  }

  @Override
  public String toString() {
    return "order of " + date() + ", changed " + changes + " times";
  }

  public enum Status {
    PENDING,
    SHIPPED
  }
}
