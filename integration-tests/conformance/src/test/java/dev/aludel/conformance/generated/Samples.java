package dev.aludel.conformance.generated;

import dev.aludel.annotation.Schema;

/** The models of this package; each stands for a form that generated code must master. */
@Schema
interface Samples {}
