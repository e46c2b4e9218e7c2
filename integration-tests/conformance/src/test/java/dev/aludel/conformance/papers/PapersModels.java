package dev.aludel.conformance.papers;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface PapersModels {}
