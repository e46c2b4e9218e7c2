package dev.aludel.conformance.enrollment;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface EnrollmentModels {}
