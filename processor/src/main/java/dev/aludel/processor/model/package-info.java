/**
 * Immutable descriptors: what was read ({@code …Descriptor}) and what it means together with other
 * models ({@code Linked…}). Names only: neither javac's elements nor runtime types appear here. All
 * stages share it. Start with {@link dev.aludel.processor.model.ModelDescriptor} and {@link
 * dev.aludel.processor.model.LinkedModel}.
 */
@NullMarked
package dev.aludel.processor.model;

import org.jspecify.annotations.NullMarked;
