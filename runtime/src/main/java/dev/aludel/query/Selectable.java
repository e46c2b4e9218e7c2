package dev.aludel.query;

/**
 * What a select can answer in each row: a value, the object of a table's row, or a record of some.
 *
 * @param <T> the Java type of what is answered
 */
public sealed interface Selectable<T> permits Expression, EntityTable, Projected, RecordTable {}
