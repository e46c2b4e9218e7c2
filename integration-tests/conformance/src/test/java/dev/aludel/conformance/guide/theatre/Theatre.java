package dev.aludel.conformance.guide.theatre;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
public interface Theatre {}
