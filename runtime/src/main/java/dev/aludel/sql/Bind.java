package dev.aludel.sql;

import dev.aludel.type.SqlType;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value that is sent beside the text, as {@code ?}. Two are equal when they have the same shape:
 * the same type, and both or neither null (null is written as IS NULL in comparisons), or the same
 * parameter.
 *
 * @param type the type of the value, or of the elements if the value is an {@code Object[]}
 * @param value the database value, an {@code Object[]} of them, null, or for a {@link #parameter} a
 *     stand-in
 * @param sensitive whether the value must not be shown to anybody
 * @param parameter the name by which the value is given, or was; null for none
 */
public record Bind(
    SqlType type, @Nullable Object value, boolean sensitive, @Nullable Parameter parameter)
    implements SqlExpression {

  private enum Later {
    GIVEN
  }

  /** A value that has no name. */
  public Bind(SqlType type, @Nullable Object value, boolean sensitive) {
    this(type, value, sensitive, null);
  }

  /** A value that may be shown in the echo. */
  public Bind(SqlType type, @Nullable Object value) {
    this(type, value, false, null);
  }

  /** The place of a value that is given when the statement is executed; never taken for null. */
  public static Bind parameter(SqlType type) {
    return new Bind(type, Later.GIVEN);
  }

  /** The place of a value that has a name, by which it is given. */
  public static Bind parameter(Parameter parameter, SqlType type, boolean sensitive) {
    return new Bind(type, Later.GIVEN, sensitive, parameter);
  }

  /** Whether the value is given later. */
  public boolean isParameter() {
    return value == Later.GIVEN;
  }

  /** Whether the value has a name, and is given later. */
  public boolean isOpen() {
    return parameter != null && value == Later.GIVEN;
  }

  /** The same place with its value, never taken for null: the text is that of the parameter. */
  public Bind with(@Nullable Object given) {
    return new Bind(type, given, sensitive, parameter);
  }

  /**
   * This, or for a parameter that has a name, the value that it is given; null if there is none.
   */
  public @Nullable Bind given(Map<Parameter, Bind> values) {
    if (parameter == null || value != Later.GIVEN) {
      return this;
    }
    Bind given = values.get(parameter);
    return given == null && parameter.isOptional() ? with(parameter.otherwise()) : given;
  }

  /** Whether the text says that the value is null. */
  public boolean isNull() {
    return value == null && parameter == null;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Bind that
        && type.equals(that.type)
        && isNull() == that.isNull()
        && isOpen() == that.isOpen()
        && Objects.equals(parameter, that.parameter);
  }

  @Override
  public int hashCode() {
    return 31 * type.hashCode() + (isNull() ? 1 : 0);
  }

  /** Never shows the value. */
  @Override
  public String toString() {
    return "Bind[" + type.kind() + "]";
  }
}
