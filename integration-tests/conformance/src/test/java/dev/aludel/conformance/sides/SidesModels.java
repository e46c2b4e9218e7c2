package dev.aludel.conformance.sides;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface SidesModels {}
