package dev.aludel.conformance.market;

import dev.aludel.annotation.Schema;

/** All tables of the market. */
@Schema
public interface Market {}
