package dev.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives an attribute a second name, on objects and in queries: SQLAlchemy's {@code synonym}. The
 * accessor is of the same type as the attribute's; a setter may stand beside it if the attribute
 * has one. The table has no further column.
 *
 * <pre>{@code
 * String email();                 void email(String email);
 * @Synonym("email") String login();
 *
 * session.query(USER).where(USER.login.eq("ada@example.org"))
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Synonym {

  /** The attribute that it stands for: a column, a column property or a relationship. */
  String value();
}
