package dev.aludel.conformance.clinic;

import dev.aludel.annotation.Schema;

/** The registry of this package's models, and of those below it. */
@Schema
interface ClinicModels {}
