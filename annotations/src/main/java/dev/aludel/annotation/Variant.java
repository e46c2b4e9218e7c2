package dev.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What one dialect prints for the type of a {@link Column}: {@code @Column(type = TEXT, variants
 * = @Variant(dialect = "postgresql", sqlType = "citext"))}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Variant {

  /** The dialect's name: {@code h2}, {@code postgresql}. */
  String dialect();

  /** The SQL type, printed as it is; the Java type decides the binding. */
  String sqlType();
}
