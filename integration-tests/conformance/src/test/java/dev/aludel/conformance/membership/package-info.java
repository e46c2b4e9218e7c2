/** Set 10 of the seeds: users, posts and products with TimestampMixin and SoftDeleteMixin. */
@NullMarked
package dev.aludel.conformance.membership;

import org.jspecify.annotations.NullMarked;
