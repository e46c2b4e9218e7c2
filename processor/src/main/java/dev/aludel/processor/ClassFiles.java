package dev.aludel.processor;

import java.lang.reflect.Method;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;

/** Tells class files from sources, by the best means that a compiler offers. */
@FunctionalInterface
interface ClassFiles {

  /** Whether the type was read from a class file. */
  boolean contains(TypeElement type);

  /** Asks the elements (since Java 18), else javac's trees; without either, all is source. */
  static ClassFiles of(ProcessingEnvironment environment) {
    Elements elements = environment.getElementUtils();
    try {
      Method fileOf = Elements.class.getMethod("getFileObjectOf", Element.class);
      return type -> isClassFile(fileOf, elements, type);
    } catch (NoSuchMethodException older) {
      return byTrees(environment);
    }
  }

  private static boolean isClassFile(Method fileOf, Elements elements, TypeElement type) {
    try {
      return fileOf.invoke(elements, type) instanceof JavaFileObject file
          && file.getKind() == JavaFileObject.Kind.CLASS;
    } catch (ReflectiveOperationException unsupported) {
      return false;
    }
  }

  private static ClassFiles byTrees(ProcessingEnvironment environment) {
    return Javac.trees(environment)
        .<ClassFiles>map(trees -> type -> trees.getPath(type) == null)
        .orElse(type -> false);
  }
}
