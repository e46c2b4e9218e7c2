package dev.aludel.conformance.invoices;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface InvoiceModels {}
