package dev.aludel.processor.diagnostics;

import java.util.Locale;
import java.util.Optional;

/**
 * Where something was written, by names only: a type, a member of it, an annotation there, a value
 * of that. Names outlive rounds, elements do not; {@link OriginResolver} finds the element again
 * when a message is printed, and falls back to the next larger part where one is missing (a default
 * value, an annotation that was not written).
 *
 * @param type the canonical name of the type, or the name of a package
 * @param member the signature of a method or constructor, as {@link Signatures#of} writes it, or
 *     the name of a record's component
 * @param annotation the canonical name of an annotation; {@code #2} behind it means the third of a
 *     repeated one
 * @param value the path of a value in the annotation: {@code columns[1]}, {@code
 *     secondary.extra[0].name}; without an annotation a {@link Span} of the body
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

  /** A part of the member's body, by where it begins and ends in its file. */
  public Origin inside(long start, long end) {
    return new Origin(type, member, Optional.empty(), Optional.of(new Span(start, end).toString()));
  }

  /** The part of a body that this names. */
  Optional<Span> span() {
    return annotation.isEmpty() ? value.flatMap(Span::parse) : Optional.empty();
  }

  /** Where a part of a body begins and ends in its file. */
  public record Span(long start, long end) {
    private static Optional<Span> parse(String text) {
      int dash = text.indexOf('-');
      return Optional.of(
          new Span(
              Long.parseLong(text.substring(0, dash)), Long.parseLong(text.substring(dash + 1))));
    }

    /** Padded, so that places are in order if their texts are. */
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%09d-%09d", start, end);
    }
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
