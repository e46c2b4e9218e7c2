package dev.aludel.conformance.folders;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface FoldersModels {}
