/**
 * A parcel service: values that travel in a form of their own, by converters, as JSON, as enums of
 * every kind, as UUIDs in text, in arrays.
 */
@org.jspecify.annotations.NullMarked
package dev.aludel.conformance.storage;
