package dev.aludel.conformance.auction;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

/** What somebody offers for a painting. */
@Model(table = "bids")
interface Bid {

  @Id
  Long id();

  Money offer();

  @Relationship(backPopulates = "bids")
  Painting painting();
}
