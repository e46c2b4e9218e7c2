package dev.aludel.conformance.airports;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface AirportsModels {}
