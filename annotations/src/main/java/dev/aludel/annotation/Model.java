package dev.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Maps an interface, an abstract class or a record to a table. Every abstract accessor without
 * parameters is a column or, with {@link Relationship}, a relationship; an abstract method of the
 * same name with one parameter is its setter. Methods with a body are left alone.
 *
 * <p>For a model {@code Product} the processor writes {@code ProductEntity} (the class that holds
 * the state), {@code Product_} (the typed table, for queries), {@code ProductMapper} and {@code
 * ProductQuery}, all in the model's package.
 *
 * <p><b>Accessor style</b> is decided per declaring type: if one abstract accessor of it is named
 * {@code getX}, the type is bean-style and {@code get}, {@code is} and {@code set} are stripped;
 * otherwise names are taken as they are. A name in camelCase becomes a column in snake_case.
 *
 * <p><b>Nullness.</b> A column is NOT NULL unless its accessor is annotated with a {@code Nullable}
 * of Jakarta or JSpecify, or answers an {@code Optional} (to-one relationships only).
 *
 * <p>An abstract class must have a constructor without arguments that its package can see; it is
 * the only one that loading a row runs. Its other constructors are mirrored by the generated class.
 *
 * <p><b>A record</b> is a value: its components are columns, of its own types, composites among
 * them, and nothing watches it. The processor writes {@code Point_} alone; {@code session.insert},
 * {@code replace}, {@code delete} and {@code get} take it. A key that the database makes, and a
 * version, are {@code @Nullable} in a record that has no row yet; their columns are not. It has no
 * relationships: keys of other rows are columns with {@link ForeignKey}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Model {

  /**
   * The name of the table. By default the type's simple name in snake_case: {@code OrderItem}
   * becomes {@code order_item}. It is quoted where the databases need that.
   */
  String table() default "";

  /** The database schema that the table is in; by default whatever the connection's default is. */
  String schema() default "";

  /** A comment stored in the database with the table. */
  String comment() default "";

  /**
   * The attributes that {@code toString} shows after the type's name, instead of the primary key.
   * Columns only; a sensitive column is refused. {@code toString} never loads anything.
   * (SQLAlchemy's {@code __repr__}; an annotation element cannot be named {@code toString}.)
   */
  String[] repr() default {};

  /**
   * Whether the table is a view: its rows are objects like others, which are read only. It is not
   * created and dropped with the other tables ({@code database.create(View)} is for that), and its
   * attributes have no setters. Adding or deleting its objects, inserting into it and changing its
   * rows are errors.
   */
  boolean view() default false;

  /** When values that the database made are read. */
  EagerDefaults eagerDefaults() default EagerDefaults.AUTO;

  /** Classes with methods that {@linkplain ListensFor listen} to objects of this model. */
  Class<?>[] listeners() default {};
}
