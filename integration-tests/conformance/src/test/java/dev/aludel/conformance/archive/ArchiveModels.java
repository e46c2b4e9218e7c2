package dev.aludel.conformance.archive;

import dev.aludel.annotation.Schema;

@Schema
interface ArchiveModels {}
