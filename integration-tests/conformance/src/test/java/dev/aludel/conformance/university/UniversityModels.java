package dev.aludel.conformance.university;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface UniversityModels {}
