package dev.aludel.annotation;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The association table of a many-to-many {@link Relationship}: one row per pair, with no class of
 * its own. Its primary key is both foreign keys. Declared on one side; the other side names that
 * side with {@link Relationship#backPopulates()} and repeats nothing.
 *
 * <p>A foreign key is {@code ON UPDATE CASCADE} where the key that it refers to can change: one
 * that the application gives and that has a setter, or that itself follows another.
 */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Secondary {

  /** The table's name. */
  String table();

  /** The columns that refer to this model; by default {@code <this model>_<key column>}. */
  String[] columns() default {};

  /** The columns that refer to the target; by default {@code <target>_<key column>}. */
  String[] targetColumns() default {};

  /** Further columns, filled by their defaults whenever a pair is added. */
  ExtraColumn[] extra() default {};
}
