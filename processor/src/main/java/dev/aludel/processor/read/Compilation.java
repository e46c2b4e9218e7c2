package dev.aludel.processor.read;

import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What the reader asks the compiler.
 *
 * @param fromSource whether a type is compiled now; others come from class files, which may have
 *     lost annotations of types
 */
public record Compilation(Elements elements, Types types, Predicate<TypeElement> fromSource) {}
