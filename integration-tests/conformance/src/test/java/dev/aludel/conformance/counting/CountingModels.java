package dev.aludel.conformance.counting;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface CountingModels {}
