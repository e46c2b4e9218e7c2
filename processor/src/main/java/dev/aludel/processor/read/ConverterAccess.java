package dev.aludel.processor.read;

import com.google.auto.common.MoreElements;
import com.google.auto.common.Visibility;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.SqlMethodPlan;
import dev.aludel.processor.model.SqlMethodPlan.Reading;
import dev.aludel.processor.model.Storage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Whether what is generated for {@code @Queries} can make the converters of the columns it uses.
 */
public final class ConverterAccess {
  private final Compilation compilation;
  private final TypeElement queries;

  /** Asks for the implementation of {@code queries}, which is in its package. */
  public ConverterAccess(Compilation compilation, TypeElement queries) {
    this.compilation = compilation;
    this.queries = queries;
  }

  /** The types of the statement's values whose converters it cannot make. */
  public List<JavaType> hidden(SqlMethodPlan method) {
    List<JavaType> types = new ArrayList<>();
    method.pieces().stream()
        .flatMap(piece -> piece.bindings().stream())
        .filter(binding -> binding.sqlType().isPresent())
        .forEach(binding -> types.add(binding.type()));
    method.reading().ifPresent(reading -> collect(reading, types));
    return types.stream()
        .distinct()
        .filter(type -> converter(type).filter(this::isHidden).isPresent())
        .toList();
  }

  private static void collect(Reading reading, List<JavaType> types) {
    if (reading instanceof Reading.Row row) {
      row.parts().forEach(part -> collect(part, types));
    } else if (reading instanceof Reading.Value value && value.sqlType().isPresent()) {
      types.add(value.type());
    }
  }

  /** The converter of a type's values, or of their elements. */
  public static Optional<TypeName> converter(JavaType type) {
    Storage storage = type.storage().orElse(null);
    if (storage instanceof Storage.Converted converted) {
      return Optional.of(converted.converter());
    } else if (storage instanceof Storage.Elements elements) {
      return converter(elements.element());
    }
    return storage instanceof Storage.Bounds bounds ? converter(bounds.bound()) : Optional.empty();
  }

  private boolean isHidden(TypeName converter) {
    TypeElement type =
        converter instanceof ClassName named
            ? compilation.elements().getTypeElement(named.canonicalName())
            : null;
    return type != null && !isSeen(type, MoreElements.getPackage(type));
  }

  private boolean isSeen(TypeElement type, Element home) {
    Visibility needed =
        home.equals(MoreElements.getPackage(queries)) ? Visibility.DEFAULT : Visibility.PUBLIC;
    return Visibility.effectiveVisibilityOfElement(type).compareTo(needed) >= 0
        && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .filter(constructor -> constructor.getParameters().isEmpty())
            .anyMatch(constructor -> isAtLeast(constructor, needed));
  }

  private static boolean isAtLeast(ExecutableElement constructor, Visibility needed) {
    return Visibility.ofElement(constructor).compareTo(needed) >= 0;
  }
}
