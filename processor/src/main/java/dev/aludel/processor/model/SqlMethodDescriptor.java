package dev.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.aludel.processor.diagnostics.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A method with {@code @Sql}.
 *
 * @param subject names it in messages: {@code UserQueries.byEmail}
 * @param origin of the method
 * @param text the statement
 * @param returns the declared type
 */
public record SqlMethodDescriptor(
    String subject,
    String method,
    Origin origin,
    String text,
    List<Parameter> parameters,
    TypeName returns,
    Result result) {

  public SqlMethodDescriptor {
    parameters = List.copyOf(parameters);
  }

  /** What the text can name: the parameters, and the components of those that are records. */
  public List<Parameter> values() {
    return parameters.stream().flatMap(Parameter::withComponents).toList();
  }

  /** How many values a parameter is. */
  public enum Container {
    SINGLE,
    OPTIONAL,
    COLLECTION
  }

  /**
   * A parameter of the method, or a component of one that is a record.
   *
   * @param name as the text names it: {@code price.amount} is a component
   * @param code what reads it in Java
   * @param declared its type in Java
   * @param value the type of the value, or of each value; empty if no column can have it
   * @param words the type as people write it
   * @param components of a record; else empty
   */
  public record Parameter(
      String name,
      String code,
      TypeName declared,
      Optional<JavaType> value,
      Container container,
      boolean nullable,
      String words,
      List<Parameter> components) {
    public Parameter {
      components = List.copyOf(components);
    }

    private Stream<Parameter> withComponents() {
      return Stream.concat(Stream.of(this), components.stream().flatMap(Parameter::withComponents));
    }

    /** Whether the text names it, or a component of it. */
    public boolean isNamedBy(String mention) {
      return mention.equals(name) || mention.startsWith(name + ".");
    }

    /** Whether it can be without a value. */
    public boolean isOptional() {
      return nullable || container == Container.OPTIONAL;
    }
  }

  /** How many results there are. */
  public enum Shape {
    NOTHING,
    ONE,
    OPTIONAL,
    LIST,
    STREAM
  }

  /**
   * What the method answers.
   *
   * @param nullable whether the one result may be null
   * @param words the type as people write it
   */
  public record Result(Shape shape, Element element, boolean nullable, String words) {}

  /** One result, or a part of one. */
  public sealed interface Element {

    /** A single value. */
    record Value(JavaType type) implements Element {}

    /** An object of a model. */
    record Entity(ClassName model) implements Element {}

    /** A record. */
    record Row(ClassName type, List<Component> components) implements Element {
      public Row {
        components = List.copyOf(components);
      }
    }

    /** What no row can become. */
    record Unknown(String words) implements Element {}
  }

  /**
   * A component of a record.
   *
   * @param nullable whether it may be null; so it is where the compiler does not say
   */
  public record Component(String name, Element element, boolean nullable, String words) {
    /** The same in a record that may be missing. */
    public Component orNull() {
      return new Component(name, element, true, words);
    }
  }
}
