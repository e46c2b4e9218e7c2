/** Users and what they keep: what stands behind other objects is shown as their own. */
@NullMarked
package dev.aludel.conformance.bookmarks;

import org.jspecify.annotations.NullMarked;
