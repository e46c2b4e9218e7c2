package dev.aludel.conformance.gallery;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface GalleryModels {}
