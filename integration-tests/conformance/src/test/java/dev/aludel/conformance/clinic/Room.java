package dev.aludel.conformance.clinic;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

/** A record, to which nothing happens, so that nobody listens to it. */
@Model(table = "rooms")
public record Room(@Id long id, String name) {}
