/** The models of the guide's page on collections: records and what is on them. */
@NullMarked
package dev.aludel.conformance.guide.music;

import org.jspecify.annotations.NullMarked;
