/**
 * The compiler's door: two annotation processors, their options, and the order of the stages. One
 * makes each model's files from that model alone, the other makes the registry from all. Start with
 * {@link dev.aludel.processor.ModelProcessor}, then {@link dev.aludel.processor.Pipeline}.
 */
@NullMarked
package dev.aludel.processor;

import org.jspecify.annotations.NullMarked;
