package dev.aludel.tpch;

import static dev.aludel.query.Functions.value;
import static dev.aludel.tpch.model.LineItem_.LINE_ITEM;
import static java.math.BigDecimal.ONE;

import dev.aludel.query.Condition;
import dev.aludel.query.NumberExpression;
import dev.aludel.query.TemporalExpression;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;

/** What several queries say. */
final class Terms {
  /** The price of a line, less its discount. */
  static final NumberExpression<BigDecimal> DISCOUNTED_PRICE =
      LINE_ITEM.extendedPrice.times(value(ONE).minus(LINE_ITEM.discount));

  private Terms() {}

  /** From this day on, for so long. */
  static Condition within(TemporalExpression<LocalDate> day, LocalDate first, Period length) {
    return day.ge(first).and(day.lt(first.plus(length)));
  }
}
