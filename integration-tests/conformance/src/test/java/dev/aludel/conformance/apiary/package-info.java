/** Hives: what is said about tables, and what is executed with them. */
@NullMarked
package dev.aludel.conformance.apiary;

import org.jspecify.annotations.NullMarked;
