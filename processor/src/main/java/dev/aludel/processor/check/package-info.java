/**
 * Small pure rules over linked models. All of them run; each reports what it finds and changes
 * nothing, and none throws because of the user. They see descriptors only, neither javac nor files.
 * The pipeline uses them. Start with {@link dev.aludel.processor.check.ModelRules} (one model) and
 * {@link dev.aludel.processor.check.SchemaRules} (what needs all).
 */
@NullMarked
package dev.aludel.processor.check;

import org.jspecify.annotations.NullMarked;
