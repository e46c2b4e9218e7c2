package dev.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets classes listen to all models of a package and of the packages below it: SQLAlchemy's
 * listeners of {@code Mapper}. It stands in {@code package-info.java}:
 *
 * <pre>{@code
 * @Listeners(Trail.class)
 * package com.example;
 *
 * public final class Trail {
 *   @ListensFor({AFTER_INSERT, AFTER_UPDATE, AFTER_DELETE})
 *   public static void written(Object row, Session session) { … }
 *
 *   @ListensFor(value = SET, attribute = "name")
 *   public static String strip(Object row, String name) { return name.strip(); }
 *
 *   @ListensFor(BEFORE_INSERT)
 *   public static void number(Numbered row) { … }
 * }
 * }</pre>
 *
 * <p>A method is called for the models that can be its first argument, {@code Object} for all of
 * them, and that have the attribute that it names. One that is called for none, because a name is
 * misspelt, is warned of. Otherwise it is a listener like those that {@link ListensFor} describes:
 * checked for each model, called directly by what is generated for it, before the listeners of the
 * model and of its supertypes; those of outer packages first. Records, which nothing happens to,
 * have no listeners.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface Listeners {

  /** Classes with methods that {@linkplain ListensFor listen}. */
  Class<?>[] value();
}
