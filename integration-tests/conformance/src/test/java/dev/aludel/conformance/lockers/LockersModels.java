package dev.aludel.conformance.lockers;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface LockersModels {}
