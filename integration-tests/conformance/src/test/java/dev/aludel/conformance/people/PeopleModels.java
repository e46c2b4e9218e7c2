package dev.aludel.conformance.people;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface PeopleModels {}
