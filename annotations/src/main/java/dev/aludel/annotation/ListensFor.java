package dev.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Calls a static method when something happens to objects of a model: SQLAlchemy's {@code
 * event.listens_for}. It stands on a method of the model, of a mixin or another supertype of it (so
 * of all models that have the mixin, in other modules too), or of a class that {@link
 * Model#listeners}, {@link Mixin#listeners} or, for all models of a package, {@link Listeners}
 * names. The compiler checks it; what is generated for the model calls it. A model without
 * listeners pays nothing.
 *
 * <pre>{@code
 * @ListensFor(BEFORE_INSERT)
 * static void stamp(User user) { user.token(newToken()); }
 *
 * @ListensFor(AFTER_UPDATE)
 * static void audit(User user, Session session) { session.execute(insert(AUDIT)…); }
 *
 * @ListensFor(value = SET, attribute = "email")
 * static String lowerCase(User user, String value, @Nullable String old) { return value.toLowerCase(); }
 * }</pre>
 *
 * <p><b>Events of rows</b> take the object and, if they want, the {@code Session}, and answer
 * nothing. Those before are called while a flush collects what it has to do, when nothing was sent
 * yet: they may set attributes, change relationships, add and delete objects, and all of that is
 * written by the same flush (where SQLAlchemy allows columns only). What one of them throws ends
 * the flush with nothing done. Those after are called when all statements of the flush were sent,
 * in the same transaction; {@code session.inspect(user)} still says what changed. They cannot
 * change objects, which nobody would write: that is an error with a code. They can add new ones,
 * for the next flush. What they throw rolls the transaction back.
 *
 * <p>Within a flush nothing flushes. A statement that a listener sends goes out at once, as it is:
 * objects do not follow it. Statements that change many rows, and {@code session.bulk()}, call no
 * listener of an object; for these there is {@code SessionListener.beforeBulkChange}.
 *
 * <p><b>Events of attributes</b> take the object, the value that comes or goes, if they want the
 * old value ({@link Event#SET}; null if there is none or it is not loaded, so never a primitive)
 * and for relationships the {@code Edge} at which the change began. They are called before anything
 * changes, so that what they throw leaves all objects as they are. {@link Event#SET} and {@link
 * Event#APPEND} may answer another value, which is taken instead. A listener that sets its own
 * attribute is an error with a code, not a recursion without end.
 *
 * <p>Several are called in the order of their declaration, those of supertypes first, each with
 * what the one before answered; {@linkplain Validates validators} come last.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ListensFor {

  /** What it listens for. */
  Event[] value();

  /** The attributes that it is about; none for events of rows. */
  String[] attribute() default {};
}
