package dev.aludel.tpch;

import dev.aludel.annotation.Projection;
import java.math.BigDecimal;

/** Who sells a part for least: Q2. */
@Projection
public record CheapestOffer(
    BigDecimal accountBalance,
    String supplier,
    String nation,
    long part,
    String manufacturer,
    String address,
    String phone,
    String comment) {}
