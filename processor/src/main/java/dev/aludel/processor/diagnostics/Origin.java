package dev.aludel.processor.diagnostics;

import java.util.Optional;

/**
 * Where something was written, by names only: a type, a member of it, an annotation there, a value
 * of that. Names outlive rounds, elements do not; {@link OriginResolver} finds the element again
 * when a message is printed, and falls back to the next larger part where one is missing (a default
 * value, an annotation that was not written).
 *
 * @param type the canonical name of the type
 * @param member the signature of a method or constructor, as {@link Signatures#of} writes it, or
 *     the name of a record's component
 * @param annotation the canonical name of an annotation; {@code #2} behind it means the third of a
 *     repeated one
 * @param value the path of a value in the annotation: {@code columns[1]}, {@code
 *     secondary.extra[0].name}
 */
public record Origin(
    String type, Optional<String> member, Optional<String> annotation, Optional<String> value)
    implements Comparable<Origin> {

  /** No place at all: the compilation as a whole. */
  public static final Origin NOWHERE = of("");

  /** The type itself. */
  public static Origin of(String type) {
    return new Origin(type, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** A member of the same type, by its signature. */
  public Origin member(String signature) {
    return new Origin(type, Optional.of(signature), Optional.empty(), Optional.empty());
  }

  /** An annotation of the type or member. */
  public Origin annotation(String name) {
    return new Origin(type, member, Optional.of(name), Optional.empty());
  }

  /** One of a repeated annotation of the type or member, counted from 0. */
  public Origin annotation(String name, int index) {
    return annotation(index == 0 ? name : name + "#" + index);
  }

  /** A value in the annotation, by its path. */
  public Origin value(String path) {
    return new Origin(type, member, annotation, Optional.of(path));
  }

  /** An entry of an array in the annotation, counted from 0. */
  public Origin value(String path, int index) {
    return value(path + "[" + index + "]");
  }

  /** A value inside the value that this names. */
  public Origin nested(String path) {
    return value(value.map(outer -> outer + "." + path).orElse(path));
  }

  @Override
  public int compareTo(Origin other) {
    return toString().compareTo(other.toString());
  }

  /** Names everything: {@code com.example.Product.price()@dev.aludel.annotation.Column(scale)}. */
  @Override
  public String toString() {
    return type
        + member.map(name -> "." + name).orElse("")
        + annotation.map(name -> "@" + name).orElse("")
        + value.map(path -> "(" + path + ")").orElse("");
  }
}
