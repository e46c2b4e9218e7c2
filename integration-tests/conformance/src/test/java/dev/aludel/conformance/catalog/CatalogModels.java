package dev.aludel.conformance.catalog;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface CatalogModels {}
