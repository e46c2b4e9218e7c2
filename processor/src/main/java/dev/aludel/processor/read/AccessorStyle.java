package dev.aludel.processor.read;

import dev.aludel.processor.model.JavaType;
import java.util.Collection;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;

/** How a type names its accessors; decided for each declaring type by its abstract methods. */
enum AccessorStyle {
  /** {@code name()} and {@code name(String)}: names are taken as they are. */
  RECORD {
    @Override
    Optional<String> read(ExecutableElement accessor) {
      return Optional.of(accessor.getSimpleName().toString());
    }

    @Override
    Optional<String> written(String setter) {
      return Optional.of(setter);
    }
  },

  /** {@code getName()}, {@code isActive()} and {@code setName(String)}: prefixes are stripped. */
  BEAN {
    @Override
    Optional<String> read(ExecutableElement accessor) {
      String name = accessor.getSimpleName().toString();
      if (hasPrefix(name, "get")) {
        return Optional.of(property(name, "get"));
      }
      return hasPrefix(name, "is") && isBoolean(accessor)
          ? Optional.of(property(name, "is"))
          : Optional.empty();
    }

    @Override
    Optional<String> written(String setter) {
      return hasPrefix(setter, "set") ? Optional.of(property(setter, "set")) : Optional.empty();
    }
  };

  /** The property that the accessor reads, if it is named like one. */
  abstract Optional<String> read(ExecutableElement accessor);

  /** The property that a method of this name sets, if it is named like a setter. */
  abstract Optional<String> written(String setter);

  /** The style of a type that has these abstract methods. */
  static AccessorStyle of(Collection<ExecutableElement> methods) {
    boolean accessors = methods.stream().anyMatch(AccessorStyle::looksLikeAccessor);
    boolean bean =
        methods.stream()
            .map(method -> method.getSimpleName().toString())
            .anyMatch(name -> hasPrefix(name, accessors ? "get" : "set"));
    return bean ? BEAN : RECORD;
  }

  static boolean looksLikeAccessor(ExecutableElement method) {
    return method.getParameters().isEmpty() && method.getReturnType().getKind() != TypeKind.VOID;
  }

  /**
   * The attribute's name: the property's, but {@code isDefault} where the property would be the
   * keyword {@code default}.
   */
  static String attribute(String property, String method) {
    return SourceVersion.isKeyword(property) ? method : property;
  }

  private static boolean hasPrefix(String name, String prefix) {
    return name.startsWith(prefix)
        && name.length() > prefix.length()
        && !Character.isLowerCase(name.charAt(prefix.length()));
  }

  /** {@code getName} reads {@code name}, but {@code getURL} reads {@code URL}: JavaBeans' rule. */
  private static String property(String method, String prefix) {
    String rest = method.substring(prefix.length());
    boolean acronym =
        rest.length() > 1
            && Character.isUpperCase(rest.charAt(0))
            && Character.isUpperCase(rest.charAt(1));
    return acronym ? rest : Character.toLowerCase(rest.charAt(0)) + rest.substring(1);
  }

  private static boolean isBoolean(ExecutableElement accessor) {
    return JavaTypeReader.find(accessor.getReturnType())
        .filter(type -> type.kind() == JavaType.Kind.BOOLEAN)
        .isPresent();
  }
}
