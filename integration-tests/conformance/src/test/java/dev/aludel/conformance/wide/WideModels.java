package dev.aludel.conformance.wide;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface WideModels {}
