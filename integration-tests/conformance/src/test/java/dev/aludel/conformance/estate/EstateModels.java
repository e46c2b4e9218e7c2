package dev.aludel.conformance.estate;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface EstateModels {}
