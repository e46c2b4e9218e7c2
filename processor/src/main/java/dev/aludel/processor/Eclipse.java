package dev.aludel.processor;

import java.lang.reflect.Method;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** What Eclipse's compiler keeps, but shows by no interface of its own. */
final class Eclipse {
  private static final String[] FROM_TYPE_TO_FILE = {
    "_binding", "scope", "referenceContext", "compilationResult", "compilationUnit"
  };

  private Eclipse() {}

  /** The text of the source file of a type; nothing with another compiler, or of a class file. */
  static Optional<String> source(TypeElement type) {
    Object at = type;
    try {
      for (String field : FROM_TYPE_TO_FILE) {
        if (at == null) {
          return Optional.empty();
        }
        at = at.getClass().getField(field).get(at);
      }
      return at == null ? Optional.empty() : Optional.of(contents(at));
    } catch (ReflectiveOperationException | RuntimeException other) {
      return Optional.empty();
    }
  }

  private static String contents(Object file) throws ReflectiveOperationException {
    Method contents = file.getClass().getMethod("getContents");
    contents.setAccessible(true); // The class is not public, its method is.
    return new String((char[]) contents.invoke(file));
  }
}
