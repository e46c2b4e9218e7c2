package dev.aludel.processor.text;

import dev.aludel.processor.model.SqlTable;
import java.util.List;
import java.util.Optional;

/**
 * A column of what a statement answers.
 *
 * @param name its label; empty where the databases would invent one
 * @param words the expression as it was written
 * @param source the column that it is, if it is nothing else
 */
record ResultColumn(
    Optional<String> name, SqlValue value, Position at, String words, Optional<Source> source) {

  /** A column of a table, under the name that the statement has for the table. */
  record Source(String relation, SqlTable table, SqlTable.Column column) {}

  /** The same with what is known of the same column of another query of a union. */
  ResultColumn united(ResultColumn other) {
    SqlValue like = SqlFunction.like(List.of(value, other.value));
    SqlValue both = like.with(value.nullness().or(other.value.nullness()));
    Optional<Source> same =
        source.filter(
            one -> other.source.filter(two -> one.column().equals(two.column())).isPresent());
    return new ResultColumn(name, both, at, words, same);
  }
}
