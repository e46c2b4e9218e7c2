package dev.aludel.conformance.laboratory;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface LaboratoryModels {}
