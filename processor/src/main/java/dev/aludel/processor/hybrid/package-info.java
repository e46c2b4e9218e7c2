/**
 * The bodies of hybrids, read through javac's trees as trees of names ({@code HybridTree}); {@code
 * lower} says what these mean. A compiler without such trees, or one that hides them, has no
 * bodies. Nothing here judges; what no hybrid can have becomes {@code HybridTree.Unknown}, with its
 * place.
 */
@NullMarked
package dev.aludel.processor.hybrid;

import org.jspecify.annotations.NullMarked;
