package dev.aludel.conformance.guide.depot;

/** So many grams. */
public record Weight(int grams) {}
