package dev.aludel.conformance.choir;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface ChoirModels {}
