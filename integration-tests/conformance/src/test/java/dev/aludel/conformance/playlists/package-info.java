/** Playlists: lists that keep their order in the database, and under a unique constraint. */
@NullMarked
package dev.aludel.conformance.playlists;

import org.jspecify.annotations.NullMarked;
