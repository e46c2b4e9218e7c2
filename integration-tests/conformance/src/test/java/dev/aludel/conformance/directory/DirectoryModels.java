package dev.aludel.conformance.directory;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface DirectoryModels {}
