package dev.aludel.conformance.assembly;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface AssemblyModels {}
