package dev.aludel.tpch.model;

import dev.aludel.annotation.Schema;

/** The tables of TPC-H; {@code TpchModelsSchema} lists them. */
@Schema
public interface TpchModels {}
