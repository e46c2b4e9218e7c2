package dev.aludel.conformance.clubs;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface ClubsModels {}
