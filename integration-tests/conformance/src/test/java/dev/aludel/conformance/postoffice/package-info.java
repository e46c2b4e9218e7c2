/**
 * A post office: hybrids whose SQL is said by hand, hybrids that change, hybrids in definitions.
 */
@NullMarked
package dev.aludel.conformance.postoffice;

import org.jspecify.annotations.NullMarked;
