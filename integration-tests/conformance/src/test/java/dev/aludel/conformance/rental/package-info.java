/** Vehicles for rent: hierarchies with composites and column properties in text SQL. */
@org.jspecify.annotations.NullMarked
package dev.aludel.conformance.rental;
