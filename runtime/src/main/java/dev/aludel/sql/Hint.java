package dev.aludel.sql;

import org.jspecify.annotations.Nullable;

/**
 * Words of a select that change how it is run, not what it means; or that only some rows of a table
 * are read.
 *
 * @param place where they are written
 * @param text the words, written as they are
 * @param dialect the name of the only database that is told, null for all
 */
public record Hint(Place place, String text, @Nullable String dialect) {

  /** Where a hint is written. */
  public enum Place {
    /** Behind SELECT. */
    PREFIX,
    /** At the end. */
    SUFFIX,
    /** Behind a table. */
    TABLE,
    /** Behind a table of which only a sample is read; nothing that a database may be spared. */
    SAMPLE
  }
}
