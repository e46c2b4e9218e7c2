/** Projects: every kind of relationship in one domain, for changes in any order. */
@NullMarked
package dev.aludel.conformance.projects;

import org.jspecify.annotations.NullMarked;
