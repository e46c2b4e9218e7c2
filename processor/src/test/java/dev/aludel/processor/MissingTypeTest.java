package dev.aludel.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import org.junit.jupiter.api.Test;

/** What is said of a generic type that does not exist: compilers differ in what they know of it. */
class MissingTypeTest {

  @Test
  void namesTheAttributeWhateverTheCompilerKnowsOfTheType() {
    Compilation compilation =
        javac()
            .withProcessors(new ModelProcessor())
            .compile(
                JavaFileObjects.forSourceLines(
                    "com.example.Product",
                    "package com.example;",
                    "@dev.aludel.annotation.Model",
                    "interface Product {",
                    "  @dev.aludel.annotation.Id Long id();",
                    "  Lst<String> tags();",
                    "}"));

    assertThat(compilation)
        .hadErrorContainingMatch(
            "ALU-1108: Product.tags mentions the type (Lst<String>|…<…>), which does not exist")
        .inFile(compilation.sourceFiles().get(0))
        .onLine(5);
  }
}
