package dev.aludel.mapping;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of an association table that a new pair gets a value for.
 *
 * @param column its name
 * @param value answers the database value for one pair
 */
public record LinkColumn(String column, Function<FlushTime, @Nullable Object> value) {}
