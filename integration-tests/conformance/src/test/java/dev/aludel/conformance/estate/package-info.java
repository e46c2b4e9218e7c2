/** An estate: keys that follow other keys, and what is unique in a hierarchy. */
@NullMarked
package dev.aludel.conformance.estate;

import org.jspecify.annotations.NullMarked;
