package dev.aludel.conformance.guide.cafe;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
public interface Cafe {}
