package dev.aludel.conformance.consumer;

import dev.aludel.annotation.Schema;
import dev.aludel.shop.model.Shop;

/** The registry of this package's models, and of those of the shop. */
@Schema(includes = Shop.class)
interface ConsumerModels {}
