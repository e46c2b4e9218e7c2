package dev.aludel.dialect;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.MappingException;
import java.util.Optional;
import java.util.Set;

/** What some databases cannot express, and what to write for them instead. */
enum Feature {
  UPDATE_FROM("UPDATE … FROM", "Take the values from a subquery."),
  DELETE_USING("DELETE … USING", "Ask for the rows with exists(…) in the condition."),
  FULL_JOIN("FULL JOIN", "Put a LEFT JOIN and what only the right side has together by UNION ALL."),
  LATERAL("LATERAL", "Use a correlated subquery, or a window function in a subquery."),
  GROUPING_SETS("GROUPING SETS", "Put one select for each grouping together by UNION ALL."),
  RECURSIVE_DISTINCT(
      "UNION in a recursive common table",
      "Use UNION ALL, and end at a depth: rows that lead back to themselves have no other end."),
  CHANGE_IN_WITH("a change in a common table", "Send the change as a statement of its own."),
  MATERIALIZED("MATERIALIZED", "Leave the choice to the database."),
  EXCEPT_ALL("EXCEPT ALL", "Number equal rows by row_number() in both queries, and use EXCEPT."),
  INTERSECT_ALL(
      "INTERSECT ALL", "Number equal rows by row_number() in both queries, and use INTERSECT."),
  JSON_TEXT(
      "a member of JSON as text",
      "Compare it as JSON: get(…).eq(Json.of(\"text\")); numbers and booleans can be read."),
  JSON_OPERATORS(
      "an operator or function of jsonb",
      "Read its parts with get(…), or keep what is asked for in a column of its own."),
  ARRAY_OPERATORS(
      "containment and overlap",
      "Ask for single elements with any(…), for ranges by their bounds."),
  RANGES("ranges", "Compare the bounds: from < otherTo and otherFrom < to."),
  TEXT_SEARCH("text search", "Look for parts of the text with contains(…)."),
  COLLATE("COLLATE", "Give the column or the database a collation."),
  TABLESAMPLE("TABLESAMPLE", "Order by random() and limit the rows, where the table is small."),
  DISTINCT_ON(
      "DISTINCT ON", "Number the rows by row_number() in a subquery, and ask for the first.");

  private static final Set<String> OF_JSON =
      Set.of("->", "->>", "#>", "#>>", "#-", "?", "?|", "?&", "@?");

  private static final Set<String> OF_ARRAYS =
      Set.of("@>", "<@", "&&", "-|-", "<<", ">>", "&<", "&>");

  private static final Set<String> OF_RANGES =
      Set.of(
          "int4range",
          "int8range",
          "numrange",
          "daterange",
          "tsrange",
          "tstzrange",
          "range_intersect",
          "range_lower",
          "range_upper",
          "isempty");

  private static final Set<String> OF_TEXTS =
      Set.of("to_tsvector", "plainto_tsquery", "websearch_to_tsquery", "to_tsquery", "ts_rank");

  private final String title;
  private final String advice;

  Feature(String title, String advice) {
    this.title = title;
    this.advice = advice;
  }

  /** What has this operator. */
  static Optional<Feature> ofOperator(String operator) {
    if (OF_JSON.contains(operator)) {
      return Optional.of(JSON_OPERATORS);
    } else if (OF_ARRAYS.contains(operator)) {
      return Optional.of(ARRAY_OPERATORS);
    }
    return operator.equals("@@") ? Optional.of(TEXT_SEARCH) : Optional.empty();
  }

  /** What has this function. */
  static Optional<Feature> ofFunction(String function) {
    if (function.startsWith("jsonb_")) {
      return Optional.of(JSON_OPERATORS);
    }
    if (OF_RANGES.contains(function)) {
      return Optional.of(RANGES);
    }
    if (function.equals("grouping")) {
      return Optional.of(GROUPING_SETS);
    }
    return OF_TEXTS.contains(function) ? Optional.of(TEXT_SEARCH) : Optional.empty();
  }

  /**
   * Goes on if the dialect has it.
   *
   * @throws MappingException if it does not
   */
  void requireOf(Dialect dialect) {
    if (!dialect.supports(this)) {
      throw new MappingException(ErrorCode.SQL_IS_NOT_SUPPORTED, dialect.name(), title, advice);
    }
  }
}
