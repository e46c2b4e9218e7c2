/** Vehicles told apart by a number, in one table and in several, with mixins of two modules. */
@NullMarked
package dev.aludel.conformance.fleet;

import org.jspecify.annotations.NullMarked;
