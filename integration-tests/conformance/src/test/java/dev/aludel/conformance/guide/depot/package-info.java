/** The depot of the guide's page on types: crates, of which a lot is known. */
@NullMarked
package dev.aludel.conformance.guide.depot;

import org.jspecify.annotations.NullMarked;
