package dev.aludel.conformance.cargo;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface CargoModels {}
