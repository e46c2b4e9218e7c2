package dev.aludel.conformance.lectures;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface LecturesModels {}
