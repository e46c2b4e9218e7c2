/** Reading the schema of a live database. */
@NullMarked
package dev.aludel.conformance.inspection;

import org.jspecify.annotations.NullMarked;
