/** Invoices: values that are records over several columns. */
@org.jspecify.annotations.NullMarked
package dev.aludel.conformance.invoices;
