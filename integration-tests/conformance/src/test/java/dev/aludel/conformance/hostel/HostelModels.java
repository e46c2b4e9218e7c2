package dev.aludel.conformance.hostel;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface HostelModels {}
