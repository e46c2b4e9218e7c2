package dev.aludel.conformance.guide.desk;

import dev.aludel.annotation.Schema;

/** The registry of the models. */
@Schema
public interface Desk {}
