package dev.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that the methods of an interface send SQL, which {@link Sql} has on each of them. Their
 * texts are checked against the models of a schema when they are compiled, and {@code
 * UserQueriesSql} is generated beside {@code UserQueries}:
 *
 * <pre>{@code
 * @Queries(Shop.class)
 * public interface UserQueries {
 *
 *   @Sql("select * from users where email = :email")
 *   Optional<User> byEmail(String email);
 * }
 *
 * UserQueries users = new UserQueriesSql(session);
 * }</pre>
 *
 * <p>What is generated belongs to its session: it is as cheap to make as any object, and is used by
 * one thread at a time. Static and default methods stay what they are.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Queries {

  /**
   * The type annotated with {@link Schema} whose tables may be used, with those of the schemas that
   * it includes; it may be one of another module.
   */
  Class<?> value();
}
