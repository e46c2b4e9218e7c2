package dev.aludel.conformance.guide.library;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
public interface Library {}
