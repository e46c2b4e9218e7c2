package dev.aludel.conformance.workforce;

import dev.aludel.annotation.Schema;

@Schema
interface WorkforceModels {}
