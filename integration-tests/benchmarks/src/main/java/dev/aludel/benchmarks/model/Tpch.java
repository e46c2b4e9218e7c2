package dev.aludel.benchmarks.model;

import dev.aludel.annotation.Schema;

/** The measured tables. */
@Schema
public interface Tpch {}
