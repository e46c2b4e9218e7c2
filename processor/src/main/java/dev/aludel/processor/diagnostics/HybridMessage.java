package dev.aludel.processor.diagnostics;

/**
 * What is said about hybrids; the area 15xx. The first argument is the hybrid: {@code
 * Product.isInStock}.
 */
public enum HybridMessage implements Coded {
  HYBRID_CANNOT_BE_CALLED(
      "ALU-1501",
      "@Hybrid %s is %s, so no table can have it.",
      "Make it a method of objects with a body, not private, and without type parameters."),
  HYBRID_ANSWERS_NO_VALUE(
      "ALU-1502",
      "@Hybrid %s %s %s, which is no value of a database.",
      "Use the type of a column, or remove @Hybrid: then it is for objects only."),
  HYBRID_NAME_IS_TAKEN(
      "ALU-1503",
      "@Hybrid %s has the name of a method that its table has anyway.",
      "Rename it, or remove @Hybrid: then it is for objects only."),
  HYBRID_BODY_CANNOT_BE_READ(
      "ALU-1504",
      "The compiler does not show the body of @Hybrid %s%s.",
      "Make its type a @Mixin, whose bodies travel in class files, " + Ways.BY_HAND),
  CONSTRUCT_HAS_NO_SQL(
      "ALU-1505",
      "@Hybrid %s contains %s, which SQL does not have.",
      "Write it as an expression, " + Ways.BY_HAND),
  METHOD_IS_NOT_TRANSLATED(
      "ALU-1506",
      "@Hybrid %s calls %s, which is not translated%s.",
      "Write it otherwise, " + Ways.BY_HAND),
  SQL_WOULD_DIFFER(
      "ALU-1507", "@Hybrid %s would mean something else in SQL: %s.", "%3$s, " + Ways.BY_HAND),
  METHOD_IS_NO_HYBRID(
      "ALU-1508",
      "@Hybrid %s calls %s, which is neither an attribute nor a hybrid of %s.",
      "Give that method @Hybrid, too, " + Ways.BY_HAND),
  VALUE_IS_NOT_IN_SQL(
      "ALU-1509",
      "@Hybrid %s uses %s as a value, which SQL cannot.",
      "Use an attribute of it, " + Ways.BY_HAND),
  HYBRID_CALLS_ITSELF(
      "ALU-1510",
      "@Hybrid %s calls itself by way of %s.",
      "A body that ends for each object does not end as SQL: name a method that says it, with"
          + " @Hybrid(expression = \"…\") and a recursive query, or remove @Hybrid: then it is for"
          + " objects only."),
  HYBRID_EXPRESSION_IS_MISSING(
      "ALU-1511",
      "@Hybrid %s names the method \"%s\", but %s has no static method of that name that is not"
          + " private.",
      "It takes the table, then what the hybrid takes."),
  HYBRID_SAYS_ITS_SQL_TWICE(
      "ALU-1512", "@Hybrid %s has both sql and expression.", "Keep one of them."),
  HYBRID_SQL_HAS_ANOTHER_TYPE(
      "ALU-1513",
      "%s, at %s: %s is %s, but the hybrid answers %s.",
      "Let the hybrid answer a type of that kind, or cast the expression."),
  HYBRID_SQL_CAN_BE_NULL(
      "ALU-1514",
      "%s, at %s: %s can be NULL, but the hybrid always answers a value.",
      "Mark the hybrid @Nullable, or write coalesce(…)."),
  HYBRID_HAS_NO_SUCH_PARAMETER(
      "ALU-1515",
      "%s, at %s: it takes nothing of the name \"%s\".",
      "Write a colon and the name of one of its parameters."),
  HYBRID_SQL_CANNOT_HAVE_TYPE(
      "ALU-1516",
      "@Hybrid %s %s %s, which SQL text cannot.",
      "Name a method that says the expression: @Hybrid(expression = \"…\")."),
  HYBRID_SQL_READS_HIDDEN_COLUMN(
      "ALU-1517",
      "%s, at %s: no accessor has the column %s.",
      "Declare an accessor for it, or name a method that says the expression:"
          + " @Hybrid(expression = \"…\")."),
  HYBRID_SQL_HAS_A_SUBQUERY(
      "ALU-1518",
      "%s, at %s: a subquery may call its tables as the query around it does.",
      "Name a method that says the expression, @Hybrid(expression = \"…\"), or make it a"
          + " @ColumnProperty."),
  CALL_SETS_NO_COLUMN(
      "ALU-1519",
      "@Hybrid %s calls %s, which sets no column of %s.",
      "Call setters of its own columns, or name a method that says what is set:"
          + " @Hybrid(expression = \"…\")."),
  HYBRID_CHANGES_NOTHING(
      "ALU-1520",
      "@Hybrid %s answers nothing and sets nothing.",
      "Call setters of its columns, or remove @Hybrid: then it is for objects only."),
  HYBRID_HAS_NO_TEXT(
      "ALU-1521",
      "%s calls the hybrid %s, whose %s no table's definition can have.",
      "Say it in SQL over the columns of the row: @Hybrid(sql = \"…\"), or here."),
  COMPUTED_COLUMN_HAS_ANOTHER_TYPE(
      "ALU-1522",
      "%s, at %s: %s is %s, but the column is %s.",
      "Give the attribute a type of that kind, or cast the expression."),
  COMPUTED_COLUMN_IS_SET(
      "ALU-1523",
      "%s.%s is computed by the database, but it %s.",
      "Remove that: nobody else gives it a value."),
  METHOD_IS_AMBIGUOUS(
      "ALU-1524",
      "@Hybrid %s calls %s, of which there are several; which is meant cannot be told.",
      "Cast the arguments to exactly what it takes, " + Ways.BY_HAND);

  @SuppressWarnings("ImmutableEnumChecker") // A record of texts and a constant.
  private final Wording wording;

  HybridMessage(String code, String template, String fix) {
    wording = new Wording(code, template, fix);
  }

  @Override
  public Wording wording() {
    return wording;
  }

  /** What several of them advise. */
  private static final class Ways {
    static final String BY_HAND =
        "say the SQL by hand, @Hybrid(sql = \"…\") or @Hybrid(expression = \"…\"), or remove"
            + " @Hybrid: then it is for objects only.";
  }
}
