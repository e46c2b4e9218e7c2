/** Members of a forum and what they wrote: attributes that the database computes. */
@NullMarked
package dev.aludel.conformance.forum;

import org.jspecify.annotations.NullMarked;
