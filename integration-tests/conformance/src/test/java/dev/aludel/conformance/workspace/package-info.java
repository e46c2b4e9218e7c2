/**
 * Boards with cards, of several tenants; what is archived is hidden. Filters that mixins declare.
 */
@NullMarked
package dev.aludel.conformance.workspace;

import org.jspecify.annotations.NullMarked;
