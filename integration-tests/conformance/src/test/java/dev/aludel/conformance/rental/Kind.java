package dev.aludel.conformance.rental;

/** What is rented. */
enum Kind {
  CAR,
  TRUCK
}
