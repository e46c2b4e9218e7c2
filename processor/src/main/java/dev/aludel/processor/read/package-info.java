/**
 * Elements and annotations become descriptors. It reads and never judges: only what has no
 * descriptor at all (a type that no column can have) is reported here, and left out. Works on
 * source and class files alike. Start with {@link dev.aludel.processor.read.ModelReader}.
 */
@NullMarked
package dev.aludel.processor.read;

import org.jspecify.annotations.NullMarked;
