/**
 * The types of columns and how values of Java types become values that a database takes.
 *
 * <p>Free of JDBC; imports only errors. Everybody may use it. Start with {@link
 * dev.aludel.type.SqlType} and {@link dev.aludel.type.ValueType}.
 */
@NullMarked
package dev.aludel.type;

import org.jspecify.annotations.NullMarked;
