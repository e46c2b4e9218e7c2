package dev.aludel.conformance.market;

/** When a stall is open. */
public enum Day {
  SATURDAY,
  SUNDAY
}
