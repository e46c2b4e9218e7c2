package dev.aludel.conformance.triage;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface TriageModels {}
