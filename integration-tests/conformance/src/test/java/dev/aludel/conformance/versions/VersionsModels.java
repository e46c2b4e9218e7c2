package dev.aludel.conformance.versions;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface VersionsModels {}
