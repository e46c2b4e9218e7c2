package dev.aludel.conformance.tree;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface TreeModels {}
