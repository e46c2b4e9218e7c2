/**
 * What is seen in the sky: hidden, owned and shared rows of a hierarchy, and times of every kind.
 */
@NullMarked
package dev.aludel.conformance.observatory;

import org.jspecify.annotations.NullMarked;
