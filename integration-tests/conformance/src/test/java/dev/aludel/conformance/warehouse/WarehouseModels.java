package dev.aludel.conformance.warehouse;

import dev.aludel.annotation.Schema;

/** What lies where. */
@Schema
interface WarehouseModels {}
