/** A library: authors own their books, which share subjects. What a session does with objects. */
@NullMarked
package dev.aludel.conformance.library;

import org.jspecify.annotations.NullMarked;
