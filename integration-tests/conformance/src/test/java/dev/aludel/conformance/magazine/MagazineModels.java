package dev.aludel.conformance.magazine;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface MagazineModels {}
