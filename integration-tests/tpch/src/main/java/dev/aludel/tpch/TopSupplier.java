package dev.aludel.tpch;

import dev.aludel.annotation.Projection;
import java.math.BigDecimal;

/** Who earned most: Q15. */
@Projection
public record TopSupplier(
    long supplier, String name, String address, String phone, BigDecimal revenue) {}
