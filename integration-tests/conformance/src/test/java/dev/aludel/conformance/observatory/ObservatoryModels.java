package dev.aludel.conformance.observatory;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface ObservatoryModels {}
