package dev.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a static method of a model a method of the model's queries: what a custom query class is in
 * SQLAlchemy.
 *
 * <pre>{@code
 * @Scope static Condition inStock(Product_ p) { return p.stock.gt(0); }
 * @Scope static Condition priced(Product_ p, BigDecimal from, BigDecimal to) { return p.price.between(from, to); }
 * @Scope static ProductQuery cheapestFirst(ProductQuery query) { return query.orderBy(PRODUCT.price.asc()); }
 *
 * session.query(PRODUCT).inStock().priced(TEN, FIFTY).cheapestFirst().list();
 * }</pre>
 *
 * <p>Such a method takes the model's table first and answers a {@code Condition}, or takes the
 * model's query first and answers it changed. What it takes besides is what the query's method
 * takes. The table is the one that is queried, the alias if it has one; the condition may follow
 * its paths. Called as it stands, a condition serves every other statement: {@code
 * USER.posts.any(Post.published(POST))}.
 *
 * <p>A scope with the name and number of parameters of a finder ({@code byName}) takes its place.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Scope {}
