package dev.aludel.conformance.survey;

import dev.aludel.annotation.Projection;

/** A point under another name. */
@Projection
record Named(String name, Point point) {}
