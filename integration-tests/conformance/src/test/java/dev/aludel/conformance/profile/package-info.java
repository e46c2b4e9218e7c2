/** Set 4 of the seeds: users and at most one profile of each. */
@NullMarked
package dev.aludel.conformance.profile;

import org.jspecify.annotations.NullMarked;
