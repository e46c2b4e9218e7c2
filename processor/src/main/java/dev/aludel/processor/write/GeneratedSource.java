package dev.aludel.processor.write;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.diagnostics.Origin;

/**
 * A Java file to be given to the compiler.
 *
 * @param name the class in it
 * @param text the source, the same bytes on every build
 * @param origin the one type that it was written from
 */
public record GeneratedSource(ClassName name, String text, Origin origin) {}
