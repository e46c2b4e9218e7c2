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
   * number, or an enum that is stored by its names. It has no setter; the session writes it.
   */
  String on();
}
