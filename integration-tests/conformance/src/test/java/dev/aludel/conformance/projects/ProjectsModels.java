package dev.aludel.conformance.projects;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface ProjectsModels {}
