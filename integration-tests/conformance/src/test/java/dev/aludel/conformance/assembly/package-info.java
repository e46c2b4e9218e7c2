/** Machines made of parts: keys of several columns, and mixins that say the same of others. */
@org.jspecify.annotations.NullMarked
package dev.aludel.conformance.assembly;
