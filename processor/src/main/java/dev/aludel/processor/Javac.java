package dev.aludel.processor;

import com.sun.source.util.Trees;
import java.lang.reflect.Field;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/** What only javac has, also where a build tool stands in between. */
final class Javac {
  private Javac() {}

  /** The trees of sources; nothing with another compiler. */
  static Optional<Trees> trees(ProcessingEnvironment environment) {
    try {
      return Optional.of(Trees.instance(unwrapped(environment)));
    } catch (IllegalArgumentException | LinkageError none) {
      return Optional.empty();
    }
  }

  /** Gradle hands out an environment that delegates to javac's. */
  private static ProcessingEnvironment unwrapped(ProcessingEnvironment environment) {
    for (Class<?> type = environment.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (ProcessingEnvironment.class.isAssignableFrom(field.getType())) {
          return unwrapped(environment, field);
        }
      }
    }
    return environment;
  }

  private static ProcessingEnvironment unwrapped(ProcessingEnvironment wrapper, Field field) {
    try {
      field.setAccessible(true);
      Object inner = field.get(wrapper);
      return inner instanceof ProcessingEnvironment found ? unwrapped(found) : wrapper;
    } catch (ReflectiveOperationException | RuntimeException closed) {
      return wrapper;
    }
  }
}
