package dev.aludel.conformance.guide.press;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
public interface Press {}
