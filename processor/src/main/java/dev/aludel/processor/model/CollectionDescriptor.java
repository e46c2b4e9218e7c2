package dev.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

/**
 * The collection that a to-many relationship answers.
 *
 * @param key the type of a map's keys
 */
public record CollectionDescriptor(Form form, Optional<TypeName> key) {

  /** What an accessor may answer. */
  public enum Form {
    LIST("java.util", "List"),
    SET("java.util", "Set"),
    COLLECTION("java.util", "Collection"),
    MAP("java.util", "Map"),
    /** Nothing of it is ever in memory: filtered, added to and removed from by statements. */
    DYNAMIC("dev.aludel.query", "DynamicCollection"),
    /** The same, without reading it as a whole. */
    WRITE_ONLY("dev.aludel.query", "WriteOnlyCollection");

    private final String packageName;
    private final String name;

    Form(String packageName, String name) {
      this.packageName = packageName;
      this.name = name;
    }

    /** The type, without its arguments. */
    public ClassName type() {
      return ClassName.get(packageName, name);
    }

    /** Whether its elements can be in memory. */
    public boolean isLoaded() {
      return this != DYNAMIC && this != WRITE_ONLY;
    }
  }

  /** The accessor's type. */
  public TypeName of(TypeName element) {
    return key.map(type -> ParameterizedTypeName.get(form.type(), type, element))
        .orElseGet(() -> ParameterizedTypeName.get(form.type(), element));
  }
}
