package dev.aludel.conformance.anatomy;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface AnatomyModels {}
