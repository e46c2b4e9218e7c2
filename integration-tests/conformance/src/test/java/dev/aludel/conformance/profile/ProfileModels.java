package dev.aludel.conformance.profile;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface ProfileModels {}
