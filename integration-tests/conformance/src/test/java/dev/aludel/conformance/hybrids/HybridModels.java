package dev.aludel.conformance.hybrids;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface HybridModels {}
