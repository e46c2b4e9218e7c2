/**
 * How each database spells SQL: one class per database, hooks of one common renderer.
 *
 * <p>Turns trees and tables into text, never executes it and never sees JDBC; the annotation
 * processor uses the same classes. Start with {@link dev.aludel.dialect.Dialect}.
 */
@NullMarked
package dev.aludel.dialect;

import org.jspecify.annotations.NullMarked;
