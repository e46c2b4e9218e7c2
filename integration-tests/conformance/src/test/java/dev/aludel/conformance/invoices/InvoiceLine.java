package dev.aludel.conformance.invoices;

import dev.aludel.annotation.Projection;
import org.jspecify.annotations.Nullable;

/** Something of an invoice. */
@Projection(of = Invoice.class)
record InvoiceLine(Long id, Money total, @Nullable Money discount) {}
