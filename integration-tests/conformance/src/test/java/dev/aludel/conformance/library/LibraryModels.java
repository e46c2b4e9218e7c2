package dev.aludel.conformance.library;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface LibraryModels {}
