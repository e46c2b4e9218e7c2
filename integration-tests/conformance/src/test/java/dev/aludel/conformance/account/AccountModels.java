package dev.aludel.conformance.account;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface AccountModels {}
