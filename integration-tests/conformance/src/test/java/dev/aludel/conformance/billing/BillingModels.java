package dev.aludel.conformance.billing;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface BillingModels {}
