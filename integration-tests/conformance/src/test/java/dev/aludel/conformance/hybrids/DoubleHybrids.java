package dev.aludel.conformance.hybrids;

import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Mixin;

/** Hybrids about doubles that may be NaN or infinite. */
@Mixin
public interface DoubleHybrids {
  /** A constant of one's own can be NaN, too. */
  double UNMEASURED = Double.NaN;

  double SMALLEST = -2.5;

  float HALF = 0.5f;

  double measure();

  double bound();

  int weight();

  @Hybrid
  default boolean isBelow() {
    return measure() < bound();
  }

  @Hybrid
  default boolean isAtMost() {
    return measure() <= bound();
  }

  @Hybrid
  default boolean isAbove() {
    return measure() > bound();
  }

  @Hybrid
  default boolean isAtLeast() {
    return measure() >= bound();
  }

  @Hybrid
  default boolean isAtBound() {
    return measure() == bound();
  }

  @Hybrid
  default boolean isOffBound() {
    return measure() != bound();
  }

  @Hybrid
  default boolean isNotBelow() {
    return !(measure() < bound());
  }

  @Hybrid
  default boolean isNotAbove() {
    return !(measure() > bound());
  }

  @Hybrid
  default boolean isOverTen() {
    return measure() > 10;
  }

  @Hybrid
  default boolean isUnderTen() {
    return measure() < 10.5;
  }

  @Hybrid
  default boolean tenIsLess() {
    return 10 < measure();
  }

  @Hybrid
  default boolean isJustTen() {
    return measure() == 10;
  }

  @Hybrid
  default boolean isNotTen() {
    return measure() != 10.0;
  }

  @Hybrid
  default boolean isNotMinusOne() {
    return measure() != -1;
  }

  @Hybrid
  default boolean isUnder(double limit) {
    return measure() < limit;
  }

  @Hybrid
  default boolean isOver(double limit) {
    return measure() > limit;
  }

  @Hybrid
  default boolean isOrIsNot(double limit) {
    return measure() == limit || measure() != limit;
  }

  @Hybrid
  default boolean differsFrom(double limit) {
    return measure() != limit;
  }

  @Hybrid
  default boolean isMoreThanWeight() {
    return measure() >= weight();
  }

  @Hybrid
  default boolean weightIsMore() {
    return weight() > measure();
  }

  @Hybrid
  @SuppressWarnings("IdentityBinaryExpression") // Whether it is a number, as C programmers ask.
  default boolean isItself() {
    return measure() == measure();
  }

  @Hybrid
  default boolean isUnderTheUnmeasured() {
    return measure() < UNMEASURED;
  }

  @Hybrid
  default boolean isOverSingle(float limit) {
    return measure() > limit;
  }

  @Hybrid
  default double timesSingle() {
    return measure() * HALF;
  }

  @Hybrid
  default boolean isFinite() {
    return measure() < Double.POSITIVE_INFINITY && measure() > Double.NEGATIVE_INFINITY;
  }

  @Hybrid
  default double cappedMeasure() {
    return measure() < -SMALLEST ? Double.NaN : measure();
  }

  @Hybrid
  default boolean isUnmeasured() {
    return measure() == UNMEASURED;
  }

  @Hybrid
  default boolean isNoNumber() {
    return Double.isNaN(measure());
  }

  @Hybrid
  default boolean isLarge() {
    return measure() < 0 ? false : measure() > 100;
  }

  @Hybrid
  default double smallerMeasure() {
    return Math.min(measure(), bound());
  }

  @Hybrid
  default double largerMeasure() {
    return Math.max(measure(), bound());
  }

  @Hybrid
  default double measureAtMostTen() {
    return Math.min(measure(), 10);
  }

  @Hybrid
  default double clampedMeasure() {
    return measure() > 10 ? 10 : measure();
  }

  @Hybrid
  default double halfOfSmaller() {
    return Math.min(measure(), bound()) / 2;
  }
}
