/**
 * What is said to the user: the catalogue of messages, where each is about, and their collection.
 * Nothing here judges, and nothing is printed before the last round. Every stage may use it. Start
 * with {@link dev.aludel.processor.diagnostics.Diagnostics}.
 */
@NullMarked
package dev.aludel.processor.diagnostics;

import org.jspecify.annotations.NullMarked;
