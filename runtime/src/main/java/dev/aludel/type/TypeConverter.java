package dev.aludel.type;

/**
 * Turns a model's values into values that a column takes, and back. Null is never passed: it stays
 * null on both sides. The same idea as SQLAlchemy's {@code TypeDecorator}.
 *
 * @param <J> the type in models
 * @param <D> the type for the database
 */
public interface TypeConverter<J, D> {

  /** The database's form of {@code value}. */
  D toDatabase(J value);

  /** The model's form of {@code value}. */
  J fromDatabase(D value);
}
