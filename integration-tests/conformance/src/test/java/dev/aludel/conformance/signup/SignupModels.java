package dev.aludel.conformance.signup;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface SignupModels {}
