package dev.aludel.conformance.keys;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface KeysModels {}
