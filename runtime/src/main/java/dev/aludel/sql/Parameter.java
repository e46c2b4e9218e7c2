package dev.aludel.sql;

import dev.aludel.type.SqlType;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a {@link Bind} holds in the place of a value that has a name, and is given later. */
public final class Parameter {
  private final String name;
  private final SqlType type;
  private final @Nullable Supplier<? extends @Nullable Object> otherwise;

  /**
   * A parameter.
   *
   * @param otherwise makes the database value if none is given; null where one must be
   */
  public Parameter(
      String name, SqlType type, @Nullable Supplier<? extends @Nullable Object> otherwise) {
    this.name = name;
    this.type = type;
    this.otherwise = otherwise;
  }

  /** What it is called. */
  public String name() {
    return name;
  }

  /** Whether it has a value though none is given. */
  public boolean isOptional() {
    return otherwise != null;
  }

  /** The value if none is given. */
  @Nullable Object otherwise() {
    return otherwise == null ? null : otherwise.get();
  }

  /** Equal to others of the same name and type. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Parameter that && name.equals(that.name) && type.equals(that.type);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, type);
  }

  @Override
  public String toString() {
    return ":" + name;
  }
}
