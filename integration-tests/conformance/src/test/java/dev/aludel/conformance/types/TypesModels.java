package dev.aludel.conformance.types;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface TypesModels {}
