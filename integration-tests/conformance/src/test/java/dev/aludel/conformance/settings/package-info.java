/**
 * Set 7 of the seeds: settings of users, as text by a type of their own and as the database's JSON.
 */
@org.jspecify.annotations.NullMarked
package dev.aludel.conformance.settings;
