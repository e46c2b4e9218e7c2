package dev.aludel.conformance.storage;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface StorageModels {}
