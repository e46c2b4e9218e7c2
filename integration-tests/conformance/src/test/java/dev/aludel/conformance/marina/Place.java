package dev.aludel.conformance.marina;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Composite;

/** A place at a pier: the key of what is there. */
@Composite
public record Place(@Column(length = 3) String pier, int number) {}
