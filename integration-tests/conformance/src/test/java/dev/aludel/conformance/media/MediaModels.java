package dev.aludel.conformance.media;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface MediaModels {}
