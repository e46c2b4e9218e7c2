package dev.aludel.conformance.guide.cafe;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.query.Functions;
import dev.aludel.query.TextExpression;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a table of guests has had. */
@Model(table = "bills")
public interface Bill {
  /** A bill without dishes yet. */
  static Bill of(String place, @Nullable String guest) {
    return BillEntity.builder().place(place).guest(guest).build();
  }

  @Id
  Long id();

  @Column(length = 20)
  String place();

  @Column(length = 50)
  @Nullable String guest();

  @Nullable LocalDate paidOn();

  void paidOn(@Nullable LocalDate paidOn);

  @Default("0")
  @Column(precision = 8, scale = 2)
  BigDecimal tip();

  void tip(BigDecimal tip);

  @Relationship(backPopulates = "bill")
  List<Dish> dishes();

  /** Adds a dish. */
  default Dish order(String name, String price, int amount) {
    return DishEntity.create(this, name, new BigDecimal(price), amount);
  }

  // region hybrids
  @Hybrid
  default String label() {
    return guest() == null ? place() : guest() + " (" + place() + ")";
  }

  @Hybrid
  default BigDecimal total() {
    return dishes().stream().map(Dish::cost).reduce(BigDecimal.ZERO, BigDecimal::add).add(tip());
  }

  @Hybrid
  default boolean isOpenOn(LocalDate day) {
    return paidOn() == null || paidOn().isAfter(day);
  }

  // endregion

  // region first
  @Hybrid
  default String dearest() {
    return dishes().stream()
        .max(Comparator.comparing(Dish::price))
        .map(Dish::name)
        .orElse("nothing");
  }

  @Hybrid
  default BigDecimal share(int guests) {
    return tip().divide(new BigDecimal(guests), 2, RoundingMode.HALF_UP);
  }

  @Hybrid
  default boolean isRecent(LocalDate today) {
    return paidOn() != null && ChronoUnit.DAYS.between(paidOn(), today) < 30;
  }

  // endregion

  // region setter
  @Hybrid
  default BigDecimal cents() {
    return tip().multiply(new BigDecimal("100"));
  }

  @Hybrid
  default void cents(BigDecimal cents) {
    tip(cents.multiply(new BigDecimal("0.01")));
  }

  @Hybrid
  default void pay(LocalDate day, BigDecimal tip) {
    paidOn(day);
    tip(tip);
  }

  // endregion

  // region written
  @Hybrid(sql = "ascii(place) % :drawers")
  default int drawer(int drawers) {
    return place().codePointAt(0) % drawers;
  }

  // endregion

  // region companion
  @Hybrid(expression = "initialOf")
  default String initial() {
    return label().replaceAll("^(.).*$", "$1");
  }

  static TextExpression initialOf(Bill_ bill) {
    return Functions.textFunction("left", bill.label(), Functions.value(1));
  }
  // endregion
}
