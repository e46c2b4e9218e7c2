/** A press: texts of which triggers of the database keep some columns. */
@org.jspecify.annotations.NullMarked
package dev.aludel.conformance.press;
