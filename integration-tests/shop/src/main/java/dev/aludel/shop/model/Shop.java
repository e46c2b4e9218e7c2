package dev.aludel.shop.model;

import dev.aludel.annotation.Schema;

/** The shop's models; {@code ShopSchema} lists their tables. */
@Schema
public interface Shop {}
