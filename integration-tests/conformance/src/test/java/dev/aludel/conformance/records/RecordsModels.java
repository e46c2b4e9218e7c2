package dev.aludel.conformance.records;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface RecordsModels {}
