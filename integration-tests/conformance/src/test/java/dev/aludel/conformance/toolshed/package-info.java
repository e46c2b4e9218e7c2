/** Tools, whose table computes and checks what their hybrids say. */
@NullMarked
package dev.aludel.conformance.toolshed;

import org.jspecify.annotations.NullMarked;
