package dev.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says once what columns of a Java type are, for all models: SQLAlchemy's {@code
 * type_annotation_map}. On a type of your own:
 *
 * <pre>{@code
 * @TypeMap(@Column(converter = EmailAsText.class, length = 254))
 * public record Email(String address) {}
 * }</pre>
 *
 * <p>and in {@code package-info.java} for types of others, in that package and all below it:
 *
 * <pre>{@code
 * @TypeMap(type = Currency.class, value = @Column(converter = CurrencyCode.class, length = 3))
 * @TypeMap(type = String.class, value = @Column(length = 100))
 * package com.example.shop;
 * }</pre>
 *
 * <p>An accessor whose type is such, or the primitive of such, needs no {@link Column}; one that
 * has it takes from the map what it leaves out: the converter, the type, lengths, variants and
 * whether it is sensitive. What says more about one column, its name, {@code unique}, {@code index}
 * and the like, is not taken. An accessor with a converter of its own takes nothing. The nearest
 * package wins, and a package over the type itself. For a mixin's accessor, and for the components
 * of a {@link Composite}, the packages are those of the mixin and of the record.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Repeatable(TypeMap.List.class)
public @interface TypeMap {

  /** On a package: the type. On a type it is the type itself. */
  Class<?> type() default void.class;

  /** What columns of the type are. */
  Column value();

  /** Several of them. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.TYPE, ElementType.PACKAGE})
  @interface List {

    /** All of them. */
    TypeMap[] value();
  }
}
