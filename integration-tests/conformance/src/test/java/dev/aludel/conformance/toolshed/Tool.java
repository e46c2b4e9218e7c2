package dev.aludel.conformance.toolshed;

import dev.aludel.annotation.Check;
import dev.aludel.annotation.Column;
import dev.aludel.annotation.Computed;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Index;
import dev.aludel.annotation.Model;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A tool; the database computes its hybrids of many kinds. */
@Model(table = "tools")
@Check(name = "tool_has_name", value = "isNamed()")
@Check(name = "tool_has_days", value = "hasDays()")
@Check(name = "tool_is_cheap", value = "isCheap() or isMarked()")
@Check(name = "tool_is_no_dozen", value = "not isDozen()")
@Index(name = "tools_by_title", columns = "title()")
@Index(
    name = "tools_by_return",
    columns = {"returnedOn()", "amount"})
public interface Tool {
  @Id
  Long id();

  @Column(length = 60)
  String name();

  @Column(length = 60)
  @Nullable String note();

  int amount();

  long total();

  boolean lent();

  @Column(precision = 12, scale = 2)
  BigDecimal price();

  LocalDate day();

  @Nullable LocalDate end();

  @Column(length = 10)
  Size size();

  @Hybrid
  default boolean isNamed() {
    return !name().isBlank() && name().length() < 50 && !name().contains("100%");
  }

  @Hybrid
  default boolean hasDays() {
    return end() == null || (!end().isBefore(day()) && day().isAfter(LocalDate.of(1999, 12, 31)));
  }

  @Hybrid
  default boolean isCheap() {
    return price().compareTo(new BigDecimal("9.50")) <= 0 && amount() % 7 != 6;
  }

  @Hybrid
  default boolean isMarked() {
    return name().startsWith("a_") || "x\\y".equals(note()) || name().endsWith("'");
  }

  @Hybrid
  default boolean isDozen() {
    return amount() != 0 && 144 / amount() == 12;
  }

  @Hybrid
  default String title() {
    return name().toLowerCase(Locale.ROOT).strip();
  }

  @Hybrid
  default String label() {
    return name() + " '" + amount() + "' \\ " + (note() == null ? "" : note()) + lent();
  }

  @Computed("label()")
  @Column(length = 200)
  String storedLabel();

  @Hybrid
  default LocalDate returnedOn() {
    return day().plusMonths(1).minusDays(3);
  }

  @Computed("returnedOn()")
  LocalDate storedReturn();

  @Hybrid
  default BigDecimal third() {
    return price().divide(new BigDecimal("3"), 2, RoundingMode.HALF_UP);
  }

  @Computed("third()")
  @Column(precision = 12, scale = 2)
  BigDecimal storedThird();

  @Hybrid
  default String initial() {
    return name().isEmpty() ? "-" : name().substring(0, 1).toUpperCase(Locale.ROOT);
  }

  @Computed("initial()")
  @Column(length = 3)
  String storedInitial();

  @Hybrid
  default long points() {
    long wide = amount();
    return switch (size()) {
      case SMALL -> wide / 2;
      case LARGE, HUGE -> wide * 1_000_000_000L + total();
    };
  }

  @Computed("points()")
  long storedPoints();

  @Hybrid
  default String noteOrNone() {
    return Optional.ofNullable(note())
        .filter(one -> one.length() > 1)
        .map(one -> one.replace("a", "$") + "\n" + one.indexOf("'"))
        .orElse("none");
  }

  @Computed("noteOrNone()")
  @Column(length = 100)
  String storedNote();

  @Hybrid
  default int monthOfDay() {
    return day().getYear() * 100 + day().getMonthValue();
  }

  @Computed("monthOfDay()")
  int storedMonth();

  @Hybrid
  default int least() {
    return switch (amount()) {
      case 1, 2 -> Math.min(note() == null ? -3 : note().length(), 2);
      default -> Math.max(Math.abs(amount()), 3);
    };
  }

  @Computed("least()")
  int storedLeast();
}
