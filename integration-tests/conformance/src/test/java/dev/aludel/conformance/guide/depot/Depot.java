package dev.aludel.conformance.guide.depot;

import dev.aludel.annotation.Schema;

/** The registry of the depot's models. */
@Schema
public interface Depot {}
