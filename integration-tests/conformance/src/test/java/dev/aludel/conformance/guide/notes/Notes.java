package dev.aludel.conformance.guide.notes;

import dev.aludel.annotation.Schema;

// region schema
@Schema
public interface Notes {}
// endregion
