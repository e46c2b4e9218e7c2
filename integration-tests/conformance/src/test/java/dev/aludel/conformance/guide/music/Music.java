package dev.aludel.conformance.guide.music;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
public interface Music {}
