package dev.aludel.conformance.forum;

import dev.aludel.annotation.Schema;

/** The tables of this package. */
@Schema
public interface ForumModels {}
