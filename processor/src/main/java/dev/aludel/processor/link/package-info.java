/**
 * Models as they were read become models that know each other: implied columns, foreign keys, the
 * other sides of relationships, association tables. It knows descriptors only, never elements.
 * Start with {@link dev.aludel.processor.link.ModelLinker}.
 */
@NullMarked
package dev.aludel.processor.link;

import org.jspecify.annotations.NullMarked;
