package dev.aludel.conformance.bookshop;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface BookshopModels {}
