/** Set 11 of the seeds: the shop's models, used here as those of another module. */
@NullMarked
package dev.aludel.conformance.ecommerce;

import org.jspecify.annotations.NullMarked;
