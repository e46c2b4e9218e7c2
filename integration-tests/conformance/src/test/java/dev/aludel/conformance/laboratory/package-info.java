/**
 * A laboratory: samples whose measured values are NULL, ordinary and extreme. Random expressions.
 */
@NullMarked
package dev.aludel.conformance.laboratory;

import org.jspecify.annotations.NullMarked;
