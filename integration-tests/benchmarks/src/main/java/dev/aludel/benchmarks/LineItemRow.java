package dev.aludel.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The ten values of a line item: what is inserted, and what results are compared by.
 *
 * @param id the key; 0 before the row is inserted
 */
record LineItemRow(
    long id,
    long orderNumber,
    long partNumber,
    int lineNumber,
    int quantity,
    BigDecimal price,
    boolean returned,
    String shipMode,
    LocalDate shipDate,
    @Nullable String remark) {}
