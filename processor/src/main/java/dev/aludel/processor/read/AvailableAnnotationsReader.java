package dev.aludel.processor.read;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.model.AvailableAnnotations;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Which annotations the type's module can see, so that its generated classes may carry them. */
final class AvailableAnnotationsReader {
  private static final String JSPECIFY = "org.jspecify.annotations.Nullable";
  private static final String JAKARTA = "jakarta.annotation.Nullable";

  private AvailableAnnotationsReader() {}

  static AvailableAnnotations read(TypeElement type, Elements elements) {
    ModuleElement module = elements.getModuleOf(type);
    Optional<ClassName> nullable = first(elements, module, JSPECIFY, JAKARTA);
    return new AvailableAnnotations(
        nullable,
        nullable.filter(name -> name.canonicalName().equals(JSPECIFY)).isPresent(),
        first(
            elements,
            module,
            "jakarta.annotation.Generated",
            "javax.annotation.processing.Generated"));
  }

  private static Optional<ClassName> first(
      Elements elements, ModuleElement module, String... names) {
    return Stream.of(names)
        .filter(name -> find(elements, module, name) != null)
        .findFirst()
        .map(ClassName::bestGuess);
  }

  private static @Nullable TypeElement find(
      Elements elements, @Nullable ModuleElement module, String name) {
    return module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name);
  }
}
