/** The models of the guide: a library, its books, and who borrows them. */
@NullMarked
package dev.aludel.conformance.guide.library;

import org.jspecify.annotations.NullMarked;
