package dev.aludel.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * The Java type of a column.
 *
 * @param name as generated code writes it, without annotations
 * @param constants of an enum, in order; else empty
 */
public record JavaType(TypeName name, Kind kind, List<String> constants) {

  /** Copies the list. */
  public JavaType {
    constants = List.copyOf(constants);
  }

  /** A type without constants. */
  public static JavaType of(TypeName name, Kind kind) {
    return new JavaType(name, kind, List.of());
  }

  /** Whether it is {@code int}, not {@code Integer} or {@code String}. */
  public boolean primitive() {
    return name.isPrimitive();
  }

  /** The same type, able to be null. */
  public JavaType boxed() {
    return new JavaType(name.box(), kind, constants);
  }

  /** What kinds there are; primitives and their boxes are one kind. */
  public enum Kind {
    BOOLEAN,
    SHORT,
    INT,
    LONG,
    FLOAT,
    DOUBLE,
    BIG_DECIMAL,
    BIG_INTEGER,
    STRING,
    ENUM,
    LOCAL_DATE,
    LOCAL_TIME,
    LOCAL_DATE_TIME,
    INSTANT,
    OFFSET_DATE_TIME,
    UUID,
    BYTES
  }
}
