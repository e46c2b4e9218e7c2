package dev.aludel.benchmarks.model;

import dev.aludel.annotation.Projection;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a list says of a line item.
 *
 * @param id the key
 * @param quantity how many
 * @param price of all
 * @param shipMode how they are sent
 * @param shipDate when
 */
@Projection
public record Shipment(
    long id, int quantity, BigDecimal price, String shipMode, LocalDate shipDate) {}
