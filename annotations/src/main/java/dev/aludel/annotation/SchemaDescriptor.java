package dev.aludel.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Written by the processor, not by users: what a registry lists, for compilations that see only its
 * class file.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SchemaDescriptor {

  /** The models. */
  Class<?>[] models() default {};

  /** The registries that it includes. */
  Class<?>[] includes() default {};
}
