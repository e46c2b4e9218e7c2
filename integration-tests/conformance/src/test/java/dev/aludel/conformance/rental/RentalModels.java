package dev.aludel.conformance.rental;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface RentalModels {}
