package dev.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A value of several columns, SQLAlchemy's {@code composite()}: on a record, whose components are
 * the columns wherever it is the type of an attribute.
 *
 * <pre>{@code
 * @Composite
 * public record Money(
 *     @Column(precision = 12, scale = 2) BigDecimal amount, @Column(length = 3) String currency) {}
 *
 * @Model
 * public interface Invoice {
 *   @Id Long id();
 *   Money total();                         // total_amount, total_currency
 *   @Nullable Money discount();            // discount_amount, discount_currency
 *   @Composite({"x1", "y1"}) Point start();
 * }
 * }</pre>
 *
 * <p>On an accessor it makes a composite of a record that has no annotation, or says other names of
 * columns. Components take {@link Column} and {@link Enumerated}, and may be composites themselves;
 * checks, indexes and unique constraints are said on the model, by the names of the columns.
 *
 * <p>The object keeps the columns, not the record: each reading makes a record, which is a value
 * without identity, and a change writes only the columns that differ. Queries name the columns as
 * {@code INVOICE.total.amount}, and compare whole values: {@code INVOICE.total.eq(price)}.
 *
 * <p>With {@link Id} its columns are the primary key; {@code BerthKey.of(place)} is what {@code
 * session.get} takes.
 *
 * <p><b>Null.</b> All columns of a {@code @Nullable} attribute are nullable, and it is null where
 * all of them are NULL; where only some are, reading it is an error that names one, unless the
 * record's component is {@code @Nullable} itself. An attribute that is not {@code @Nullable} is
 * never null: where all of its components are, it is a record of nulls.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Composite {

  /**
   * On an accessor: the names of all columns, in the order of the components; those of a composite
   * inside stand at its place.
   */
  String[] value() default {};

  /**
   * On an accessor: what the names of columns begin with, before that of the component; by default
   * the attribute's name and an underscore.
   */
  String prefix() default "";
}
