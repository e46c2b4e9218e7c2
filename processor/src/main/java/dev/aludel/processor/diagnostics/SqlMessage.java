package dev.aludel.processor.diagnostics;

/**
 * What is said about the statements of {@code @Sql}; the area 143x to 149x. The first argument of
 * those about a place in the text is the method, the second the place.
 */
public enum SqlMessage implements Coded {
  // The interface and its methods
  QUERIES_MUST_BE_AN_INTERFACE(
      "ALU-1440",
      "%s has @Queries, but is not an interface without type parameters.",
      "Declare it as an interface; what it shares with others can be a superinterface."),
  QUERIES_NAME_NO_SCHEMA(
      "ALU-1441",
      "@Queries of %s names %s, which has no models that can be found.",
      "Name the type with @Schema whose tables are used."),
  QUERIES_METHOD_HAS_NO_SQL(
      "ALU-1442", "%s has no @Sql.", "Give it a statement, or a body as a default method."),
  SQL_IS_MISPLACED(
      "ALU-1443",
      "@Sql of %s has no effect: %s.",
      "Put it on an abstract method of an interface with @Queries."),
  SQL_RESULT_CANNOT_BE_MADE(
      "ALU-1444",
      "%s answers %s, which no row can become.",
      "Answer a model, a record, a single value; an Optional, List or Stream of these; for changed rows"
          + " int, long or void."),
  SQL_PARAMETER_CANNOT_BE_SENT(
      "ALU-1445",
      "%s has the parameter %s of type %s, which no column has.",
      "Take a type of a column, an Optional or a Collection of one; of a record name the components,"
          + " :%2$s.component."),

  // The statement as a whole
  SQL_IS_MALFORMED("ALU-1446", "%s, at %s: unexpected %s.", "Write one SQL statement."),
  SQL_IS_EMPTY("ALU-1447", "%s, at %s: there is nothing there.", "Write an SQL statement."),
  SQL_IS_OF_ANOTHER_KIND(
      "ALU-1448",
      "%s, at %s: %s is not what @Sql can be.",
      "Write a select, insert, update or delete."),
  SQL_ANSWERS_NO_ROWS(
      "ALU-1449",
      "%s, at %s: this statement answers no rows, but the method answers %s.",
      "Answer int, long or void, or add a returning clause."),
  SQL_ANSWERS_ROWS(
      "ALU-1450",
      "%s, at %s: this statement answers rows, but the method answers nothing.",
      "Answer them."),
  SQL_BLOCK_IS_MALFORMED(
      "ALU-1451",
      "%s, at %s: %s.",
      "Write {? and column = :parameter }: and, or, or a comma, then a whole expression with a"
          + " parameter that can be null."),
  DIALECT_LACKS_IT(
      "ALU-1452",
      "%s, at %s: %s does not have %s.",
      "Write it otherwise, or leave that database out of -Aaludel.dialects."),

  // Names
  TABLE_IS_UNKNOWN(
      "ALU-1453", "%s, at %s: there is no table \"%s\" in %s.", "Write the name of a table."),
  COLUMN_IS_UNKNOWN(
      "ALU-1454", "%s, at %s: there is no column \"%s\" in %s.", "Write the name of a column."),
  ALIAS_IS_UNKNOWN(
      "ALU-1455",
      "%s, at %s: there is no table or alias \"%s\" here.",
      "Write a name that FROM has; a table that has an alias is known by that only."),
  FUNCTION_IS_UNKNOWN(
      "ALU-1456",
      "%s, at %s: there is no function \"%s\".",
      "If it is your own, name it in -Aaludel.sql.functions=%3$s."),
  NAME_IS_AMBIGUOUS(
      "ALU-1457",
      "%s, at %s: \"%s\" can be %s.",
      "Write the table's name or alias in front of it."),
  ALIAS_IS_TAKEN(
      "ALU-1458",
      "%s, at %s: \"%s\" is there twice.",
      "Give one of them another name, or leave it out."),
  WORD_IS_RESERVED(
      "ALU-1459",
      "%s, at %s: %s is a word that some database keeps to itself.",
      "Write \"%3$s\" in quotes if it is the name of a table or column, else choose another one."),

  // Parameters
  PARAMETER_IS_UNKNOWN(
      "ALU-1460",
      "%s, at %s: the method has no parameter \"%s\".",
      "Add it; a colon that begins none is written \\:."),
  PARAMETER_IS_NOT_USED(
      "ALU-1461", "%s does not mention its parameter %s.", "Use :%2$s, or remove the parameter."),
  PARAMETER_HAS_NO_NAME(
      "ALU-1462", "%s, at %s: parameters have names here.", "Write :name, not a question mark."),
  PARAMETER_DOES_NOT_FIT(
      "ALU-1463",
      "%s, at %s: the parameter %s is %s, but %s is %s.",
      "Take the type that the statement needs, or cast one of them."),
  PARAMETER_IS_MANY(
      "ALU-1464",
      "%s, at %s: %s is many values, but one is meant here.",
      "Write in (:%3$s), or take a single value."),
  PARAMETER_CAN_BE_MISSING(
      "ALU-1465",
      "%s, at %s: %s can be null, and nothing equals NULL.",
      "Put it into an optional block, {? and … }, or write \"is not distinct from\"."),

  // Types
  VALUES_DIFFER_IN_TYPE(
      "ALU-1466", "%s, at %s: %s is %s, but %s is %s.", "Compare values of one type."),
  CONDITION_IS_NONE(
      "ALU-1467", "%s, at %s: %s is %s, not a condition.", "Compare it with something."),
  ARGUMENT_DOES_NOT_FIT(
      "ALU-1468", "%s, at %s: %s needs %s, but %s is %s.", "Give what it needs, or cast it."),
  ARGUMENTS_ARE_MISCOUNTED(
      "ALU-1469", "%s, at %s: %s takes %s, but gets %s.", "Give it as many as it takes."),
  CONSTANT_IS_UNKNOWN(
      "ALU-1470", "%s, at %s: %s has no constant %s.", "Write one of its names: %5$s."),
  COMPARED_WITH_NULL(
      "ALU-1471",
      "%s, at %s: nothing is ever equal or unequal to NULL.",
      "Write \"is null\" or \"is not null\"."),
  ASSIGNED_VALUE_DOES_NOT_FIT(
      "ALU-1472", "%s, at %s: the column %s is %s, but %s is %s.", "Give it a value of its type."),
  ASSIGNED_VALUE_CAN_BE_NULL(
      "ALU-1473",
      "%s, at %s: the column %s is never null, but %s can be.",
      "Give it a value that is always there: coalesce(…), or a parameter without @Nullable."),
  INSERT_LACKS_A_COLUMN(
      "ALU-1474",
      "%s, at %s: %s needs a value for %s, which the database does not make.",
      "Insert it too; @Default is what sessions do, not what the database does."),
  COUNTS_DIFFER("ALU-1475", "%s, at %s: %s here, but %s there.", "Give as many as are needed."),

  // Grouping
  COLUMN_IS_NOT_GROUPED(
      "ALU-1476",
      "%s, at %s: \"%s\" is neither grouped by nor inside an aggregate.",
      "Add it to GROUP BY, or use an aggregate: min(%3$s)."),
  AGGREGATE_IS_MISPLACED(
      "ALU-1477",
      "%s, at %s: %s looks at several rows, which are not there yet in %s.",
      "Use HAVING, or a subquery."),

  // Results
  RESULT_HAS_MANY_COLUMNS(
      "ALU-1478",
      "%s, at %s: one value is answered, but %s columns are selected.",
      "Select one, or answer a record."),
  RESULT_TYPE_DIFFERS(
      "ALU-1479", "%s, at %s: %s is %s, which %s cannot hold.", "Use %6$s, or cast it."),
  RESULT_CAN_BE_NULL(
      "ALU-1480",
      "%s, at %s: %s can be null, but %s cannot.",
      "Make it @Nullable, or select coalesce(…)."),
  COMPONENT_IS_NOT_SELECTED(
      "ALU-1481",
      "%s, at %s: the component %s of %s is not selected.",
      "Select a column of that name, or an expression \"as %5$s\"."),
  COLUMN_HAS_NO_COMPONENT(
      "ALU-1482",
      "%s, at %s: %s has no component for the column \"%s\".",
      "Add it, or do not select the column."),
  COLUMN_HAS_NO_NAME(
      "ALU-1483",
      "%s, at %s: %s has no name by which a component could be found.",
      "Write \"as name\" behind it."),
  ENTITY_LACKS_COLUMNS(
      "ALU-1484",
      "%s, at %s: an object of %s needs all of its columns, in their order.",
      "Select %4$s."),

  // What is not known
  SQL_IS_UNCHECKED(
      "ALU-1485",
      Severity.WARNING,
      "%s, at %s: %s could not be checked.",
      "Say what it is: cast(… as integer), coalesce(…)."),
  SQL_MUST_BE_CHECKED(
      "ALU-1486",
      "%s, at %s: %s could not be checked, as -Aaludel.sql.unchecked=error asks.",
      "Say what it is: cast(… as integer), coalesce(…)."),

  // The database of -Aaludel.sql.url
  DATABASE_REFUSES_IT(
      "ALU-1487",
      "%s: the database of -Aaludel.sql.url refuses the statement: %s.",
      "It was asked to prepare: %3$s."),
  DATABASE_IS_NOT_REACHED(
      "ALU-1488",
      "The database of -Aaludel.sql.url=%s cannot be reached: %s.",
      "Start it, put its driver on the processor path, or leave the option out."),

  // What FROM connects
  TABLES_ARE_NOT_JOINED(
      "ALU-1489",
      "%s, at %s: no condition connects %s with %s, so that every row would meet every row.",
      "Compare their columns, or write CROSS JOIN if that is meant."),

  // What is left of equal rows
  ORDER_IS_NOT_SELECTED(
      "ALU-1490",
      "%s, at %s: these rows cannot be ordered by %s, which is not selected.",
      "Select it, or order by what is selected."),

  // What functions, windows and times are made of
  FUNCTION_IS_MISUSED(
      "ALU-1491",
      "%s, at %s: %s cannot be called %s.",
      "Aggregates have *, distinct, filter and over, window functions over only, others nothing of it."),
  WINDOW_IS_UNKNOWN(
      "ALU-1492",
      "%s, at %s: there is no window \"%s\".",
      "Write a name that WINDOW has: window %3$s as (…)."),
  FRAME_IS_IMPOSSIBLE(
      "ALU-1493",
      "%s, at %s: the frame of a window cannot %s.",
      "Write \"between … preceding and … following\", from the earlier row to the later one."),
  TIME_HAS_NO_SUCH_PART(
      "ALU-1494",
      "%s, at %s: times have no part \"%s\".",
      "Write year, month, day, hour, minute, second, or another one that the database has."),
  ORDER_DOES_NOT_BEGIN(
      "ALU-1495",
      "%s, at %s: rows that are distinct on %s cannot be ordered by %s first.",
      "Order by %3$s first, and then by what says which row is left."),
  LITERAL_IS_MALFORMED(
      "ALU-1496", "%s, at %s: %s is no %s.", "Write it as the databases do: %5$s."),

  PARAMETER_NEEDS_A_COLUMN(
      "ALU-1498",
      "%s, at %s: values of %s are sent as those of a column of this type, but :%s stands beside none.",
      "Compare it with such a column, assign it to one, or send what it is made of."),

  CONFLICT_HAS_NO_KEY(
      "ALU-1499",
      "%s, at %s: no primary key, unique constraint or unique index of %s is over %s.",
      "Write all columns of one that its model declares."),

  // How values travel
  CONVERTER_IS_HIDDEN(
      "ALU-1431",
      "%s sends or reads values of %s, whose converter %s cannot be made in its package.",
      "Make the converter and its constructor without arguments public, or put the interface into the converter's package."),

  // What WITH says of itself
  RECURSION_CHANGES_TYPE(
      "ALU-1430",
      "%s, at %s: %s is %s, but %s, which the recursion begins with, is %s.",
      "Cast what it begins with to what it becomes."),

  // Which rows there are
  ROWS_CANNOT_BE_LOCKED(
      "ALU-1497",
      "%s, at %s: rows cannot be locked: %s.",
      "Lock the rows of a table in a statement of their own.");

  @SuppressWarnings("ImmutableEnumChecker") // A record of texts and a constant.
  private final Wording wording;

  SqlMessage(String code, String template, String fix) {
    wording = new Wording(code, template, fix);
  }

  SqlMessage(String code, Severity severity, String template, String fix) {
    wording = new Wording(code, severity, template, fix);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
