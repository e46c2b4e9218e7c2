/**
 * The declarations that users write: models, their columns, keys, defaults and relationships.
 *
 * <p>Nothing here does anything at run time; the annotation processor reads these annotations from
 * source or from class files (retention {@code CLASS}) and writes Java. Start with {@link
 * dev.aludel.annotation.Model}.
 */
package dev.aludel.annotation;
