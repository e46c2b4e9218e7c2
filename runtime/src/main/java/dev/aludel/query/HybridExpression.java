package dev.aludel.query;

/**
 * A hybrid that has a setter: an expression, which changes of rows can set. {@code
 * update(PERSON).set(PERSON.fullName(), "Ada Lovelace")} sets the columns that the setter sets.
 *
 * @param <T> the Java type of its values
 */
public sealed interface HybridExpression<T>
    permits BooleanHybrid, NumberHybrid, TemporalHybrid, TextHybrid, ValueHybrid {

  /** What its setter sets for this value. */
  Assignments to(T value);
}
