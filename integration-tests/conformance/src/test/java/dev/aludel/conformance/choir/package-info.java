/** A choir whose listeners hear of collections of every kind, and may refuse. */
@NullMarked
package dev.aludel.conformance.choir;

import org.jspecify.annotations.NullMarked;
