package dev.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value a new row gets where the attribute was not set. It is applied by the client, once per
 * row, when the row is flushed, and has the column's Java type. A {@code null} that was set is not
 * unset: it is sent as NULL. Exactly one element is given.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Default {

  /**
   * A constant, in the form the column's type reads: {@code "0"}, {@code "true"}, {@code "PENDING"}
   * (an enum constant), {@code "2024-01-31"}. Checked at compile time. Reading the attribute before
   * it is set or flushed answers this constant.
   */
  String value() default UNSET;

  /** The time of the flush, one value for all rows of it. For {@code java.time} types. */
  boolean now() default false;

  /** A random UUID. For {@code UUID}, and for {@code String} (36 characters). */
  boolean uuid() default false;

  /**
   * The name of a static method without parameters, declared in the model or mixin (or as {@code
   * "com.example.Tokens.next"} elsewhere), that answers the value. Called once per row.
   */
  String method() default "";

  /**
   * The name of a value that the session says of itself, the same that a {@link Filter} takes by
   * this name and the column's type: whose rows it writes. A flush is refused as long as the
   * session does not say it.
   *
   * <pre>{@code
   * @Default(session = "tenant") long tenantId();
   *
   * session.filters().set(Owned_.TENANT, 7L);
   * }</pre>
   */
  String session() default "";

  /** What {@link #value()} is when it was not given. */
  String UNSET = "\0";
}
