package dev.aludel.conformance.office;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface OfficeModels {}
