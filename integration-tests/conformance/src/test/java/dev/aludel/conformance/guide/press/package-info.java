/** A newspaper, for the guide's page about loading. */
@NullMarked
package dev.aludel.conformance.guide.press;

import org.jspecify.annotations.NullMarked;
