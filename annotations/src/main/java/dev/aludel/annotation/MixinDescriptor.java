package dev.aludel.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Written by the processor, not by users: what a class file of a mixin or model does not tell an
 * older compiler. On {@code SoftDeletable_} it says which accessors of {@code SoftDeletable} are
 * nullable (JDK 17 does not show type-use annotations of compiled classes).
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface MixinDescriptor {

  /** The accessors that are nullable, by method name. */
  String[] nullable() default {};

  /** The source of a mixin's hybrids, which becomes part of models in other compilations. */
  String bodies() default "";

  /**
   * The hybrids of a model that lead to those of others, so that no circle is closed by a later
   * compilation: {@code total() to com.example.Item#share()}.
   */
  String[] calls() default {};
}
