package dev.aludel.conformance.marina;

import dev.aludel.annotation.Schema;

/** Where boats lie. */
@Schema
interface MarinaModels {}
