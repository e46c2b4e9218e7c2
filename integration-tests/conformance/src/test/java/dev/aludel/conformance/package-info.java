/**
 * What Aludel promises, tried on real databases: every test class here runs once on each of {@link
 * dev.aludel.conformance.TestDatabase}, and asserts the SQL that was sent as well as its result.
 * Models stand in packages of their own, by domain; start with {@code anatomy}.
 */
@NullMarked
package dev.aludel.conformance;

import org.jspecify.annotations.NullMarked;
