package dev.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Shows one attribute of the objects of a relationship as a collection of its own: the courses of a
 * student, where enrollments stand between; SQLAlchemy's {@code association_proxy}.
 *
 * <pre>{@code
 * @Relationship(backPopulates = "student") List<Enrollment> enrollments();
 * @AssociationProxy("enrollments.course") List<Course> courses();
 *
 * student.courses().add(logic);      // makes an Enrollment of both
 * }</pre>
 *
 * <p>A {@code List} shows a {@code List} relationship, a {@code Set} a {@code Set}, a {@code Map} a
 * {@code Map} with the same keys, and a {@code Collection} either of the first two. It holds
 * nothing: it reads through the relationship, and what is added and removed is an object of that.
 * Adding makes one where it needs nothing but the owner, the key of a map and the element, or by
 * the {@link #creator}; where neither can be, it can be read and removed from, and {@code add} says
 * that it cannot. A set shows a value once that several objects have, and removes them all. Putting
 * another value under a key of a map sets the attribute of the object that is there.
 *
 * <p>Of a to-one relationship it shows one value, null where there is no object. Its setter sets
 * the attribute of the object, and makes an object where there is none (but not for null).
 *
 * <p>In queries it is {@code STUDENT.courses().any(course -> course.title.eq("Logic"))}, {@code
 * USER.keywordNames().contains("x")}; of a to-one relationship it is the attribute itself.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface AssociationProxy {

  /** A relationship of this model, a dot, and an attribute of its target. */
  String value();

  /**
   * A static method, beside this accessor, that makes the object between of the element; of a map's
   * key and value. It may take the owner first. By default the object's builder does.
   */
  String creator() default "";
}
