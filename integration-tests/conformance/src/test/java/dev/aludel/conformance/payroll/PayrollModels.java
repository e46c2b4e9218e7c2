package dev.aludel.conformance.payroll;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface PayrollModels {}
