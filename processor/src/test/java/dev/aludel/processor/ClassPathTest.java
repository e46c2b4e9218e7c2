package dev.aludel.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.aludel.annotation.Model;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said where the runtime is missing, or is not the processor's. */
class ClassPathTest {
  private static final JavaFileObject PRODUCT =
      JavaFileObjects.forSourceLines(
          "com.example.Product",
          "package com.example;",
          "@dev.aludel.annotation.Model",
          "interface Product {",
          "  @dev.aludel.annotation.Id Long id();",
          "}");

  @Test
  void saysThatTheRuntimeIsMissing() throws URISyntaxException {
    Compilation compilation = compile(List.of(annotations()));

    assertThat(compilation).hadErrorContaining("ALU-1902");
  }

  @Test
  void saysThatTheRuntimeIsOfAnotherVersion(@TempDir Path folder)
      throws IOException, URISyntaxException {
    writeContract(folder, 999);

    Compilation compilation = compile(List.of(annotations(), folder.toFile()));

    assertThat(compilation).hadErrorContaining("ALU-1903");
    assertThat(compilation).hadErrorContaining("999");
  }

  private static Compilation compile(List<File> classPath) {
    return javac()
        .withClasspath(classPath)
        .withProcessors(new ModelProcessor(), new SchemaProcessor())
        .compile(PRODUCT);
  }

  private static File annotations() throws URISyntaxException {
    return new File(Model.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static void writeContract(Path folder, int version) throws IOException {
    Compilation contract =
        javac()
            .compile(
                JavaFileObjects.forSourceLines(
                    "dev.aludel.mapping.Contract",
                    "package dev.aludel.mapping;",
                    "public final class Contract {",
                    "  public static final int VERSION = " + version + ";",
                    "}"));
    Path file = folder.resolve("dev/aludel/mapping/Contract.class");
    Files.createDirectories(file.getParent());
    try (InputStream in = contract.generatedFiles().get(0).openInputStream()) {
      Files.copy(in, file);
    }
  }
}
