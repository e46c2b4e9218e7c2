package dev.aludel.conformance.counters;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface CountersModels {}
