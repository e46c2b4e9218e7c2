package dev.aludel.conformance.helpdesk;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface HelpdeskModels {}
