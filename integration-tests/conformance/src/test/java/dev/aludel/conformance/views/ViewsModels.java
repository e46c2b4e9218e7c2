package dev.aludel.conformance.views;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface ViewsModels {}
