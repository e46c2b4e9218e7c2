package dev.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Options of a column. Every abstract accessor without {@link Relationship} is a column with or
 * without this annotation. Java types and what they become by default:
 *
 * <ul>
 *   <li>{@code boolean}: BOOLEAN; {@code short}: SMALLINT; {@code int}: INTEGER; {@code long}:
 *       BIGINT; {@code float}: REAL; {@code double}: DOUBLE PRECISION (and their boxes)
 *   <li>{@code BigDecimal}: NUMERIC(19, 2); {@code BigInteger}: NUMERIC(38, 0)
 *   <li>{@code String}: VARCHAR(255); an enum: VARCHAR holding the constant's name
 *   <li>{@code LocalDate}: DATE; {@code LocalTime}: TIME(6); {@code LocalDateTime}: TIMESTAMP(6);
 *       {@code Instant} and {@code OffsetDateTime}: TIMESTAMP(6) WITH TIME ZONE
 *   <li>{@code UUID}: UUID; {@code byte[]}: BYTEA or VARBINARY
 *   <li>{@code dev.aludel.type.Json}, {@code Map<String, Object>}: JSONB, or JSON where there is no
 *       JSONB
 *   <li>{@code dev.aludel.type.Range} of whole numbers, decimals, dates or times: PostgreSQL's
 *       {@code daterange} and its kin, text elsewhere
 *   <li>{@code List} of any of these: an array
 * </ul>
 *
 * <p>Any other type has a {@link #converter}, here or for all columns of the type in a {@link
 * TypeMap}; a record over several columns is a {@link Composite}. A UUID can also be kept as text:
 * {@code type = ColumnType.CHAR, length = 32}.
 *
 * <p>A change is what a setter is told. An array, list or map that is changed in place is not
 * noticed, and not written: change a copy of it, and set that. The two types that do notice are
 * {@code dev.aludel.mapping.MutableMap} and {@code MutableList}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Column {

  /** The column's name; by default the attribute's in snake_case. */
  String name() default "";

  /** A type other than the one the Java type implies. */
  ColumnType type() default ColumnType.AUTO;

  /**
   * An SQL type, printed as it is in the DDL of every dialect; the Java type decides the binding.
   */
  String sqlType() default "";

  /** What some dialects print for the type instead. SQLAlchemy's {@code with_variant}. */
  Variant[] variants() default {};

  /**
   * The class that turns the accessor's values into the database's and back, where the accessor's
   * type is none that columns can have, or travels in another form: SQLAlchemy's {@code
   * TypeDecorator}. It implements {@code dev.aludel.type.TypeConverter<J, D>}, where {@code J} is
   * the accessor's type and {@code D} one that columns can have, which decides the SQL type; and it
   * has a constructor without arguments. It is used wherever a value of the column travels: in
   * statements, comparisons, lists, literals and results. Null is never given to it. On an accessor
   * of a {@code List<J>} it converts the elements of an array.
   */
  Class<?> converter() default void.class;

  /**
   * The most characters of a {@code String} (VARCHAR), or bytes of a {@code byte[]}; 0: the type's
   * own default.
   */
  int length() default 0;

  /** The most significant digits of a {@code BigDecimal}; 0 means 19 (with scale 2). */
  int precision() default 0;

  /**
   * The digits after the point of a {@code BigDecimal}. A value with more is rounded half up when
   * it is set, one with fewer gets this scale, so that an object shows what the database will hold.
   */
  int scale() default -1;

  /** Adds a UNIQUE constraint over this column, and a finder to the generated query. */
  boolean unique() default false;

  /** Adds an index over this column. On a column that is unique too, it adds nothing more. */
  boolean index() default false;

  /** A comment stored in the database with the column. */
  String comment() default "";

  /** Keeps the value out of echoed parameters, errors and {@code toString}. */
  boolean sensitive() default false;

  /**
   * Leaves the column out when objects are loaded; it is loaded when it is first read. For long
   * texts and the like. No part of a key can be.
   */
  boolean deferred() default false;

  /**
   * Deferred columns of one group are loaded together, when the first of them is read. A group
   * makes a column deferred.
   */
  String group() default "";
}
