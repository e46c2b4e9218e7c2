/** Papers of an office: what models have in common is declared by mixins, relationships too. */
@NullMarked
package dev.aludel.conformance.office;

import org.jspecify.annotations.NullMarked;
