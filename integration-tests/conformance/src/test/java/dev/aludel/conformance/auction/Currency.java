package dev.aludel.conformance.auction;

/** What bidders pay with. */
enum Currency {
  EUR,
  GBP
}
