/** The models of the guide that share what mixins declare. */
@NullMarked
package dev.aludel.conformance.guide.desk;

import org.jspecify.annotations.NullMarked;
