/**
 * Writes Java: one writer per generated class, from plans. Decides nothing but layout, and must
 * never look at a descriptor's meaning, at javac's elements or at the runtime's classes. Only the
 * processor uses it. Start with {@link dev.aludel.processor.write.ModelWriter}.
 */
@NullMarked
package dev.aludel.processor.write;

import org.jspecify.annotations.NullMarked;
