package dev.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What rows of this {@link Model} have in the attribute that its hierarchy is {@link Polymorphic}
 * on. Each model of a hierarchy has its own; one without is abstract, and has no objects but those
 * of models that extend it. SQLAlchemy's {@code polymorphic_identity}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PolymorphicIdentity {

  /** The value as text: of a number its digits, of an enum the constant's name. */
  String value();
}
