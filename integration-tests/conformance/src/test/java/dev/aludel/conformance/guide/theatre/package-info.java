/** The models of the guide's page on concurrency: what many people want at once. */
@NullMarked
package dev.aludel.conformance.guide.theatre;

import org.jspecify.annotations.NullMarked;
