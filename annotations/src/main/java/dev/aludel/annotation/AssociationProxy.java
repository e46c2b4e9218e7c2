package dev.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Shows one attribute of the objects of a relationship as a list of its own: the courses of a
 * student, where enrollments stand between.
 *
 * <pre>{@code
 * @Relationship(backPopulates = "student") List<Enrollment> enrollments();
 * @AssociationProxy("enrollments.course") List<Course> courses();
 *
 * student.courses().add(logic);      // makes an Enrollment of both
 * }</pre>
 *
 * <p>The list holds nothing: it reads through the relationship, and what is added and removed is an
 * object of that. Adding makes one where it needs nothing but the owner and the element; where it
 * needs more, the list can be read and removed from, and {@code add} says that it cannot.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface AssociationProxy {

  /** A to-many relationship of this model, and an attribute of its target. */
  String value();
}
