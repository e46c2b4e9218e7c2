package dev.aludel.conformance.press;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface PressModels {}
