package dev.aludel.conformance.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.tools.ToolProvider;

/** A user's module that has jars on its class path, and no processor. */
final class PlainJavac {
  private PlainJavac() {}

  /** The class made of a source, against the class path of the tests. */
  static Class<?> compile(String name, String source) throws IOException, ClassNotFoundException {
    Path folder = Files.createTempDirectory("plain-javac");
    Path file = folder.resolve("Source").resolve(name.replaceAll(".*\\.", "") + ".java");
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, source);
    int code =
        Objects.requireNonNull(ToolProvider.getSystemJavaCompiler())
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString(),
                file.toString());
    assertThat(code).as("exit code of javac").isZero();
    URL[] places = {folder.toUri().toURL()};
    @SuppressWarnings("resource") // Its classes are used until the JVM ends.
    ClassLoader loader = new URLClassLoader(places, PlainJavac.class.getClassLoader());
    return loader.loadClass(name);
  }
}
