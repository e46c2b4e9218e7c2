package dev.aludel.conformance.helpdesk;

import dev.aludel.annotation.Mixin;

/** Belongs to one tenant of the application. */
@Mixin
public interface Owned {

  long tenant();
}
