package dev.aludel.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * The Java type of a column.
 *
 * @param name as generated code writes it, without annotations
 * @param constants of an enum, in order; else empty
 * @param storage how its values travel, if the kind does not say it
 */
public record JavaType(
    TypeName name, Kind kind, List<String> constants, Optional<Storage> storage) {

  /** Copies the list. */
  public JavaType {
    constants = List.copyOf(constants);
  }

  /** A type without constants. */
  public static JavaType of(TypeName name, Kind kind) {
    return new JavaType(name, kind, List.of(), Optional.empty());
  }

  /** A type whose values travel in this way. */
  public static JavaType of(TypeName name, Kind kind, Storage storage) {
    return new JavaType(name, kind, List.of(), Optional.of(storage));
  }

  /** An enum that is stored by a value of its constants, or as a type of the database. */
  public JavaType storedBy(Storage value) {
    return new JavaType(name, kind, constants, Optional.of(value));
  }

  /** Whether it is {@code int}, not {@code Integer} or {@code String}. */
  public boolean primitive() {
    return name.isPrimitive();
  }

  /** The same type, able to be null. */
  public JavaType boxed() {
    return new JavaType(name.box(), kind, constants, storage);
  }

  /** As expressions have it: that of a collection which tracks changes is the plain collection. */
  public TypeName valueName() {
    return storage.map(one -> one.valueName(name)).orElse(name).box();
  }

  /** Whether its values know whose they are, and tell of their changes. */
  public boolean tracked() {
    return storage.filter(Storage::tracked).isPresent();
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
    BYTES,
    JSON,
    LIST,
    /** Any other, by a converter. */
    CONVERTED
  }
}
