/**
 * SQL text that users write in annotations: it is parsed, its names are looked up, and its types
 * are inferred as far as a mistake can be told for certain. Text is judged here, never changed.
 * Only the pipeline uses it. Start with {@link dev.aludel.processor.text.TextRules}.
 */
@NullMarked
package dev.aludel.processor.text;

import org.jspecify.annotations.NullMarked;
