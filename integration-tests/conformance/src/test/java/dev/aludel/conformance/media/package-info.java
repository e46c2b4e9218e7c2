/** Books, films and songs, each in a whole table of its own: concrete inheritance. */
@NullMarked
package dev.aludel.conformance.media;

import org.jspecify.annotations.NullMarked;
