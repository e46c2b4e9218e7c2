/** An archive, of which nothing is thrown away: deleting sets a time. */
@NullMarked
package dev.aludel.conformance.archive;

import org.jspecify.annotations.NullMarked;
