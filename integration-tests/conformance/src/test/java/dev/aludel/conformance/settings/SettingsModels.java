package dev.aludel.conformance.settings;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface SettingsModels {}
