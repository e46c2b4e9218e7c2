/** The models of the guide's page about hybrids. */
@NullMarked
package dev.aludel.conformance.guide.cafe;

import org.jspecify.annotations.NullMarked;
