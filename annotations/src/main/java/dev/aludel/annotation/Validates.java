package dev.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Calls a static method with each value that attributes are about to get, never with those that are
 * loaded: SQLAlchemy's {@code validates}. It throws what it does not accept, and the object stays
 * as it is; it may answer another value, which is taken instead. Of a collection it checks each
 * object that is added.
 *
 * <pre>{@code
 * @Validates("email")
 * static void requireAt(User user, String email) {
 *   if (!email.contains("@")) throw new IllegalArgumentException(email);
 * }
 *
 * @Validates({"firstName", "lastName"})
 * static String strip(User user, String attribute, String name) { return name.strip(); }
 * }</pre>
 *
 * <p>It takes the object, the attribute's name if it wants it, and the value. It stands where
 * {@link ListensFor} can, and is called after the listeners for {@link Event#SET} and {@link
 * Event#APPEND}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Validates {

  /** The attributes whose values it checks. */
  String[] value();
}
