package dev.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a {@link Model} the root of a hierarchy: models of its package may extend it, and a query
 * for it answers objects of them, too. SQLAlchemy's {@code polymorphic_on}.
 *
 * <pre>{@code
 * @Model(table = "people")
 * @Polymorphic(on = "type")
 * @PolymorphicIdentity("person")
 * public interface Person {
 *   @Id Long id();
 *   String name();
 *   String type();
 * }
 *
 * @Model
 * @PolymorphicIdentity("employee")
 * public interface Employee extends Person {
 *   String department();
 * }
 * }</pre>
 *
 * <p>A model that extends another one and names no table keeps its rows in that one's table
 * (single-table inheritance): its columns are NULL in the rows of the others, and the database lets
 * them be NULL. That a not-null one has a value, its objects check.
 *
 * <p>Columns, relationships, hybrids and the key are inherited, with their order.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Polymorphic {

  /**
   * The attribute that says of a row which model it is of, the discriminator: a text, a whole
   * number, or an enum that is stored by its names. It has no setter; the session writes it. With
   * {@link #concrete} there is none.
   */
  String on() default "";

  /**
   * Whether each model below has a whole table of its own, with the columns of those above copied
   * into it. Models that others extend are then abstract, and have no table: a query for one reads
   * the tables below it by one statement, put together by UNION ALL. SQLAlchemy's {@code
   * AbstractConcreteBase}.
   *
   * <p>A key belongs to its table: rows of two models may have the same. So objects are known by
   * model and key, and no relationship can lead to an abstract model.
   */
  boolean concrete() default false;
}
