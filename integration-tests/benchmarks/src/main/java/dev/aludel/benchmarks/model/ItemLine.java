package dev.aludel.benchmarks.model;

import dev.aludel.annotation.Projection;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A line of a list of items that were searched for.
 *
 * @param item the item's key
 * @param quantity how many
 * @param price of one
 * @param customer who ordered them
 * @param orderedOn when
 */
@Projection
public record ItemLine(
    long item, int quantity, BigDecimal price, String customer, LocalDate orderedOn) {}
