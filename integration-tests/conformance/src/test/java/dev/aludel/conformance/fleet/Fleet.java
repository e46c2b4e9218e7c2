package dev.aludel.conformance.fleet;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface Fleet {}
