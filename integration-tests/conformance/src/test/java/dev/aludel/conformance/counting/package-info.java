/** Numbers that the database gives, and schemas in which it keeps tables. */
@NullMarked
package dev.aludel.conformance.counting;

import org.jspecify.annotations.NullMarked;
