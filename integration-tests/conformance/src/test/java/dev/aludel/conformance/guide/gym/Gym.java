package dev.aludel.conformance.guide.gym;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface Gym {}
