package dev.aludel.schema;

/** What the database puts into a column that an INSERT leaves out, or must leave out. */
public sealed interface ServerDefault {

  /** Calls the visitor's method for this kind of default. */
  <R> R accept(Visitor<R> visitor);

  /** Whether it is a number that is less with each row. */
  default boolean countsDown() {
    return (this instanceof Identity identity && identity.increment < 0)
        || (this instanceof Next next && next.sequence.increment() < 0);
  }

  /**
   * The next number of the column itself.
   *
   * @param start the first number
   * @param increment from one number to the next
   * @param always whether the database refuses another number
   */
  record Identity(long start, long increment, boolean always) implements ServerDefault {
    /** From one in steps of one, where no other number is given. */
    public Identity() {
      this(1, 1, false);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The next number of a sequence, which is created and dropped with the table. */
  record Next(Sequence sequence) implements ServerDefault {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The database's clock; in UTC where the column has no time zone. */
  record Now() implements ServerDefault {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** An SQL expression, printed as it is. */
  record Expression(String sql) implements ServerDefault {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Computed from other columns of the row, always; an SQL expression, printed as it is. */
  record Computed(String sql) implements ServerDefault {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * One method per kind of default, none with a default of its own: a new kind breaks every
   * visitor.
   *
   * @param <R> what each method answers
   */
  interface Visitor<R> {
    /** Visits an identity. */
    R visit(Identity identity);

    /** Visits a sequence's next number. */
    R visit(Next next);

    /** Visits the clock. */
    R visit(Now now);

    /** Visits an expression. */
    R visit(Expression expression);

    /** Visits a computation. */
    R visit(Computed computed);
  }
}
