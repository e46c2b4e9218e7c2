package dev.aludel.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Warnings for who asks for them. */
class LintTest {
  private static final JavaFileObject BOOK =
      JavaFileObjects.forSourceLines(
          "com.example.Book",
          "package com.example;",
          "import dev.aludel.annotation.*;",
          "@Model interface Book {",
          "  @Id Long id();",
          "  @Relationship @Column(index = true) Book original();",
          "  @Relationship Book sequel();",
          "}");

  private static Compilation compile(String... options) {
    return Compiler.javac()
        .withProcessors(new ModelProcessor(), new SchemaProcessor())
        .withOptions((Object[]) options)
        .compile(BOOK);
  }

  @Test
  @Tag("A106")
  void aForeignKeyWithoutAnIndexIsWarnedOf() {
    Compilation compilation = compile("-Aaludel.lint");

    assertThat(compilation).succeeded();
    assertThat(compilation).hadWarningCount(1);
    assertThat(compilation)
        .hadWarningContaining("No index of Book begins with the foreign key sequel_id")
        .inFile(BOOK)
        .onLine(6);
  }

  @Test
  void nobodyIsWarnedWhoDidNotAsk() {
    assertThat(compile()).succeededWithoutWarnings();
    assertThat(compile("-Aaludel.lint=false")).succeededWithoutWarnings();
  }
}
