package dev.aludel.conformance.workspace;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface WorkspaceModels {}
