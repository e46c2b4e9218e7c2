package dev.aludel.conformance.auction;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface AuctionModels {}
