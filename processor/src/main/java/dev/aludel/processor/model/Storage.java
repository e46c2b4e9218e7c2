package dev.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;

/** How the values of a type travel that are no database values themselves. */
public sealed interface Storage {

  /** Whether changes of a value are noticed. */
  default boolean tracked() {
    return false;
  }

  /** The type that expressions have. */
  default TypeName valueName(TypeName name) {
    return name;
  }

  /**
   * By a converter.
   *
   * @param converter has a constructor without arguments
   * @param database what it converts to
   */
  record Converted(TypeName converter, JavaType database) implements Storage {}

  /**
   * As what a method of each constant answers.
   *
   * @param database what the method answers
   */
  record ByValue(String method, JavaType database) implements Storage {}

  /**
   * As a type of the database that has its constants. Only hybrids are told: a column's type says
   * it itself.
   *
   * @param type what PostgreSQL calls it
   */
  record Native(String type) implements Storage {}

  /** An array of such elements. */
  record Elements(JavaType element, boolean tracked) implements Storage {
    @Override
    public TypeName valueName(TypeName name) {
      return ParameterizedTypeName.get(ClassName.get(List.class), element.name());
    }
  }

  /** A range between such bounds. */
  record Bounds(JavaType bound) implements Storage {}

  /** A JSON object as a map of plain values. */
  record Members(boolean tracked) implements Storage {
    @Override
    public TypeName valueName(TypeName name) {
      return ParameterizedTypeName.get(
          ClassName.get(Map.class), ClassName.get(String.class), ClassName.OBJECT);
    }
  }
}
