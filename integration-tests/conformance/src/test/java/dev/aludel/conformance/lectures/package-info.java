/** Lectures: reverse sides that are queries, and ones without an attribute. */
@NullMarked
package dev.aludel.conformance.lectures;

import org.jspecify.annotations.NullMarked;
