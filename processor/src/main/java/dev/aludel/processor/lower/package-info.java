/**
 * Turns linked models into plans: decides names, Java types, conversions and SQL texts. The texts
 * are rendered by the runtime's own dialects, so that build time and run time cannot disagree. It
 * never judges a model and never prints Java. Start with {@link
 * dev.aludel.processor.lower.ModelPlanner}.
 */
@NullMarked
package dev.aludel.processor.lower;

import org.jspecify.annotations.NullMarked;
