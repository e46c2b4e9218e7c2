package dev.aludel.processor.read;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** A class file as Eclipse's compiler reads it, which it shows by no interface of its own. */
final class EclipseClassFile {
  private static final String COMPILER = "org.eclipse.jdt.internal.compiler.";

  private EclipseClassFile() {}

  /**
   * The fields and methods as the file has them, each as {@link #nameOf} calls it; nothing with
   * another compiler, or of a source file.
   *
   * @throws IllegalStateException if this version of the compiler does not tell: columns in another
   *     order would be read into the wrong attributes
   */
  static List<String> members(TypeElement type) {
    if (!type.getClass().getName().startsWith(COMPILER)) {
      return List.of();
    }
    try {
      Object binding = field("_binding", type);
      return (boolean) call("isBinaryBinding", binding) ? read(type, binding) : List.of();
    } catch (ReflectiveOperationException otherVersion) {
      throw unknown(type, otherVersion);
    }
  }

  private static List<String> read(TypeElement type, Object binding)
      throws ReflectiveOperationException {
    Object files = field("nameEnvironment", call("getLookupEnvironment", field("_env", type)));
    Object found =
        declared("env.INameEnvironment", files)
            .getMethod("findType", char[][].class)
            .invoke(files, field("compoundName", binding));
    if (found == null) {
      return List.of();
    }
    Object file = call("getBinaryType", found);
    Class<?> read = declared("env.IBinaryType", file);
    List<String> members = new ArrayList<>();
    for (Object field : all(read.getMethod("getFields").invoke(file))) {
      members.add(text(declared("env.IBinaryField", field).getMethod("getName").invoke(field)));
    }
    for (Object method : all(read.getMethod("getMethods").invoke(file))) {
      Class<?> declared = declared("env.IBinaryMethod", method);
      members.add(
          text(declared.getMethod("getSelector").invoke(method))
              + text(declared.getMethod("getMethodDescriptor").invoke(method)));
    }
    return members;
  }

  private static Object[] all(@Nullable Object members) {
    return members == null ? new Object[0] : (Object[]) members;
  }

  /** The name of a field, or that of a method with its descriptor. */
  static String nameOf(Element member) {
    String name = member.getSimpleName().toString();
    try {
      return member instanceof ExecutableElement
          ? name + text(call("signature", field("_binding", member)))
          : name;
    } catch (ReflectiveOperationException otherVersion) {
      throw unknown(member, otherVersion);
    }
  }

  private static IllegalStateException unknown(Element read, Exception otherVersion) {
    return new IllegalStateException(
        "This version of Eclipse's compiler does not tell where " + read + " is in its class file.",
        otherVersion);
  }

  private static Object field(String name, Object of) throws ReflectiveOperationException {
    return of.getClass().getField(name).get(of);
  }

  private static Object call(String method, Object of) throws ReflectiveOperationException {
    return of.getClass().getMethod(method).invoke(of);
  }

  /** The interface by which to call an object whose own class may be hidden. */
  private static Class<?> declared(String type, Object of) throws ClassNotFoundException {
    return Class.forName(COMPILER + type, false, of.getClass().getClassLoader());
  }

  private static String text(Object characters) {
    return new String((char[]) characters);
  }
}
