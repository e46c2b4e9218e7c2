/**
 * An emergency ward: enums of each form, as types of the database, by name and by a value, in the
 * bodies of hybrids.
 */
@org.jspecify.annotations.NullMarked
package dev.aludel.conformance.triage;
