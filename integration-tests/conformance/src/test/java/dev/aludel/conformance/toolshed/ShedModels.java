package dev.aludel.conformance.toolshed;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface ShedModels {}
