package dev.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface whose columns, defaults and methods are shared by every {@link Model} that
 * extends it. A mixin has no table of its own. A model may have several; its own columns come
 * first, then each mixin's in the order of the {@code extends} clause. The same column in two
 * mixins is accepted when both declare it alike, and a compile error otherwise.
 *
 * <p>Setters in mixins return {@code void}, so that two mixins never disagree about their type.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Mixin {

  /** Classes with methods that {@linkplain ListensFor listen} to objects of all its models. */
  Class<?>[] listeners() default {};
}
