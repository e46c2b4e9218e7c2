package dev.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record that rows of a query become. The processor writes {@code CategorySales_} beside
 * it, whose {@code of} takes one expression of exactly the right type for each component:
 *
 * <pre>{@code
 * @Projection
 * record CategorySales(String name, @Nullable BigDecimal total, long products) {}
 *
 * List<CategorySales> sales = session.list(
 *     select(CategorySales_.of(CATEGORY.name, sum(PRODUCT.price), count(PRODUCT.id)))
 *         .from(CATEGORY).leftJoin(CATEGORY.products)
 *         .groupBy(CATEGORY.name));
 * }</pre>
 *
 * <p>A component is of a type that a column can have, or {@code Optional} of one, filled by an
 * expression of that type; a {@link Model}, filled by its table; or another projection, filled by
 * what its {@code of} answers. A component that is not {@code @Nullable} takes no expression that
 * can be NULL, as far as the statement tells: by the nullness of columns, outer joins, aggregates
 * of no row, {@code coalesce} and the conditions of {@code where}. NULL that comes nevertheless is
 * an error when the row is read. A {@code @Nullable} projection is null where all its columns are
 * NULL.
 *
 * <p>With {@link #of}, the components that a model's table fills need not be listed: {@code
 * ProductLine_.of(PRODUCT)}, or that of any alias or path.
 *
 * <p>The record may be nested in another type, but is neither private nor generic.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Projection {

  /**
   * The {@link Model} whose rows these are a part of. Each component is called like one of its
   * attributes and has the same type; a to-one relationship fills its model, or a projection of it.
   * {@code customerName} is the {@code name} of the {@code customer}. The generated class gets
   * another {@code of} then, which takes the model's table:
   *
   * <pre>{@code
   * @Projection(of = Order.class)
   * record OrderLine(long id, Instant orderDate, String customerName) {}
   *
   * session.list(select(OrderLine_.of(ORDER)).from(ORDER));
   * }</pre>
   */
  Class<?> of() default void.class;
}
