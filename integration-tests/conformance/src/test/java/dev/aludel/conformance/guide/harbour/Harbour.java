package dev.aludel.conformance.guide.harbour;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
public interface Harbour {}
