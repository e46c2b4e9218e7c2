package dev.aludel.conformance.invoices;

/** A place on a page; it does not know that it is kept in columns. */
public record Point(int x, int y) {}
