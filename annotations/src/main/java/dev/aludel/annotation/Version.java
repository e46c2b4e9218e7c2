package dev.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the column that tells versions of a row apart. The session updates and deletes only the
 * version that it read: where another transaction was faster, the flush fails and names the object.
 *
 * <p>The session fills it and raises it with every update, unless another {@link #generator} does:
 * whole numbers count from 1; a {@code LocalDateTime}, {@code Instant} or {@code OffsetDateTime}
 * gets the time of the flush; a {@code UUID} gets a random one.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Version {

  /** Who makes the versions. */
  VersionGenerator generator() default VersionGenerator.SESSION;
}
