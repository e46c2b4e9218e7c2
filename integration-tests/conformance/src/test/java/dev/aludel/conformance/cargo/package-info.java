/** Crates, whose hybrids come from a plain class and a plain interface. */
@NullMarked
package dev.aludel.conformance.cargo;

import org.jspecify.annotations.NullMarked;
