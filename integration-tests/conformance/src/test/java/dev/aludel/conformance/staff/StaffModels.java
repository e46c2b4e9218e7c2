package dev.aludel.conformance.staff;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface StaffModels {}
