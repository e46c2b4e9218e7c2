package dev.aludel.error;

import java.util.Locale;

/**
 * The catalogue of run-time problems. A constant is the sentence, the code is stable and never
 * reused, the text says what is wrong, why, and what to do about it.
 *
 * <p>{@code 50xx} configuration, {@code 51xx} what the database refused, {@code 52xx} mapping and
 * schema, {@code 53xx} sessions and objects, {@code 54xx} queries ({@code 545x} mapping by hand,
 * {@code 546x} inspection), {@code 55xx} results.
 */
public enum ErrorCode {
  DIALECT_IS_UNKNOWN("ALU-5001", "There is no dialect named '%s'.", "Use one of: %s."),
  CONTRACT_VERSION_DIFFERS(
      "ALU-5002",
      "%s was generated for version %s of the mapping contract, but this runtime has version %s.",
      "Compile it again with a processor of the same version as the runtime."),
  DATABASE_IS_UNKNOWN("ALU-5010", "%s is a database that is not supported.", "Supported are: %s."),
  DRIVER_IS_MISSING(
      "ALU-5011",
      "There is no JDBC driver for %s on the class path.",
      "Add %s to the dependencies."),
  URL_IS_NOT_VALID("ALU-5012", "The URL of the database cannot be read: %s.", "Write it as %s."),
  LOGIN_WAS_REFUSED(
      "ALU-5013",
      "The database does not let us in: %s",
      "Check user, password and the name of the database."),
  DATABASE_IS_NOT_NAMED(
      "ALU-5014", "The builder of a database has %s.", "Give it either a URL or a DataSource."),
  DATABASE_IS_CLOSED("ALU-5015", "The database %s is closed.", "Open another one."),

  UNIQUE_IS_VIOLATED(
      "ALU-5101", "A unique value exists already: %s", "Choose another value, or load that row."),
  FOREIGN_KEY_IS_VIOLATED(
      "ALU-5102",
      "A foreign key is violated: %s",
      "Add what is referred to first, or delete what refers to it."),
  NOT_NULL_IS_VIOLATED(
      "ALU-5103", "A column that must have a value got none: %s", "Set the attribute."),
  CHECK_IS_VIOLATED(
      "ALU-5104", "A check constraint is violated: %s", "Correct the value that it forbids."),
  INTEGRITY_IS_VIOLATED("ALU-5105", "A constraint is violated: %s", "Correct the values."),
  SERIALIZATION_FAILED(
      "ALU-5106",
      "A concurrent transaction was in the way: %s",
      "Repeat the whole transaction, see retry."),
  DEADLOCK_WAS_DETECTED(
      "ALU-5107",
      "Two transactions waited for each other: %s",
      "Repeat the whole transaction, and lock rows in one order."),
  CONNECTION_WAS_LOST(
      "ALU-5108", "The connection to the database is gone: %s", "Check the server, and try again."),
  DATA_IS_NOT_VALID(
      "ALU-5109", "A value does not fit: %s", "Use a value within the column's type and length."),
  STATEMENT_IS_NOT_VALID(
      "ALU-5110", "The database does not accept the statement: %s", "Compare it with the schema."),
  DATABASE_FAILED("ALU-5111", "The database failed: %s", "See the cause."),

  IDENTIFIER_IS_NOT_VALID(
      "ALU-5201",
      "'%s' cannot be a name in SQL: a name is not empty and has no control characters.",
      "Choose another name."),
  TABLE_HAS_NO_COLUMN("ALU-5202", "Table %s has no column.", "Declare one at least."),
  COLUMN_IS_DECLARED_TWICE(
      "ALU-5203", "Table %s declares the column %s twice.", "Rename or remove one of the two."),
  COLUMN_DOES_NOT_EXIST("ALU-5204", "Table %s has no column named %s.", "Its columns are: %s."),
  CONSTRAINT_HAS_NO_COLUMN(
      "ALU-5205", "A %s of table %s names no column.", "Name the columns that it is about."),
  FOREIGN_KEY_COLUMNS_DIFFER(
      "ALU-5206",
      "The foreign key of table %s has the columns %s, but refers to %s.",
      "Name as many columns on both sides."),
  PRIMARY_KEY_IS_MISSING(
      "ALU-5207", "Table %s has no primary key, but rows are to be found by it.", "Declare one."),
  NAME_IS_USED_TWICE(
      "ALU-5208",
      "Table %s has two constraints or indexes named %s.",
      "Rename one, or leave the naming to the convention."),
  TABLE_IS_DECLARED_TWICE(
      "ALU-5209", "Two tables are named %s.", "Rename one, or give it another schema."),
  MAP_KEY_IS_NOT_UNIQUE(
      "ALU-5221",
      "Two elements of %s have the key %s.",
      "Make the attribute unique among the elements, or change one of the two."),
  MAP_KEY_DIFFERS(
      "ALU-5222",
      "%s cannot hold %s: its key is %s, and it was put under %s.",
      "Put it under its own key, or change the attribute first."),
  RELATIONSHIP_IS_VIEW_ONLY(
      "ALU-5223",
      "%s is view-only: a change of it would reach no row.",
      "Change the relationship that it is a view of."),
  ASSOCIATION_NEEDS_MORE(
      "ALU-5224",
      "%s cannot be added through an association: the object between needs more than the two.",
      "Create that object, and add it to its relationship."),
  SQL_IS_NOT_SUPPORTED("ALU-5210", "%s cannot express %s.", "%s"),
  ENUM_CONSTANT_IS_UNKNOWN(
      "ALU-5220",
      "The text '%s' in column %s of the answer is no constant of the enum. SQL: %s.",
      "Add the constant, or correct the row."),
  VALUE_IS_NOT_CONVERTIBLE(
      "ALU-5211", "A value of %s cannot become %s.", "Give the column a type that fits."),

  ROW_IS_STALE(
      "ALU-5301",
      "%s was changed or deleted by somebody else since it was loaded.",
      "Refresh it and apply the change again."),
  MERGED_VERSION_DIFFERS(
      "ALU-5480",
      "%s was merged with version %s, but its row has version %s.",
      "Load the row again and change that, or merge an object whose version is not set."),
  OLD_VERSION_IS_UNKNOWN(
      "ALU-5481",
      "%s.%s was set while the object was in no session: nobody knows which version its row had.",
      "Add or merge the object first, then set its version."),
  ATTRIBUTE_IS_UNSET(
      "ALU-5302", "%s.%s has no value: it is not set (the object is %s).", "Set it first."),
  ATTRIBUTE_MUST_NOT_BE_NULL(
      "ALU-5303", "%s.%s must not be null.", "Give it a value, or declare it @Nullable."),
  OBJECT_IS_DETACHED(
      "ALU-5304",
      "%s.%s is not loaded, and the object has no open session to load it from.",
      "Load it while the session is open, or say it in the query: load(%s)."),
  RESULT_IS_MISSING(
      "ALU-5305", "One row was expected, but there is none: %s.", "Use oneOrNone() or first()."),
  RESULT_IS_NOT_UNIQUE(
      "ALU-5306",
      "One row was expected, but there are more: %s.",
      "Narrow the condition, or use first() or list()."),
  SESSION_IS_CLOSED("ALU-5307", "The session is closed.", "Open another one."),
  SESSION_IS_IN_USE(
      "ALU-5308",
      "The session is being used by the thread %s, and %s came in between.",
      "Give each thread its own session."),
  FLUSH_FAILED_BEFORE(
      "ALU-5320",
      "The transaction was rolled back because a flush failed: %s",
      "Call rollback() to go on with the session."),
  OBJECT_HAS_ANOTHER_SESSION(
      "ALU-5321", "%s is in another open session.", "Take it out of that one, or close that one."),
  OBJECT_IS_THERE_TWICE(
      "ALU-5322",
      "The session has another object for %s.",
      "Change that one, which get(…) answers, or let the session forget it."),
  OBJECT_IS_NOT_PERSISTENT("ALU-5323", "%s is %s, it has no row.", "Add it and flush first."),
  OBJECT_IS_NO_ENTITY(
      "ALU-5324", "%s is not an object of a generated class.", "Make it by its create or builder."),
  OWNER_IS_REQUIRED(
      "ALU-5325",
      "%s lost its %s, but the column %s must not be NULL.",
      "Give it another one, delete it, or let the relationship cascade DELETE_ORPHAN."),
  ROWS_REFER_TO_EACH_OTHER(
      "ALU-5326",
      "New objects refer to each other in a circle, and no column of it can be NULL: %s.",
      "Make one of the relationships @Nullable."),
  REQUIRED_ATTRIBUTE_IS_UNSET(
      "ALU-5327", "%s cannot be inserted: %s has no value.", "Set it before the flush."),
  FLUSH_IS_RUNNING(
      "ALU-5328", "The session is flushing, and was asked to %s.", "Do it before or after."),
  SAVEPOINT_HAS_ENDED(
      "ALU-5340",
      "The savepoint has ended: by itself, or with one around it or the transaction.",
      "Begin another one by beginNested()."),
  TRANSACTION_HAS_BEGUN(
      "ALU-5341",
      "A transaction is open, so its isolation level and whether it may write are settled.",
      "Set them before its first statement."),
  TRANSACTION_IS_READ_ONLY(
      "ALU-5342", "The transaction may only read, but was asked to write: %s", "Use another one."),
  RETRY_IS_JOINED(
      "ALU-5343",
      "Work in a transaction that somebody else controls cannot be repeated.",
      "Let who began the transaction repeat it."),
  OBJECT_WAS_DELETED(
      "ALU-5330",
      "%s was deleted.",
      "Make a new object with its values, or see ObjectStates.makeTransient."),
  RELATED_OBJECT_IS_NOT_ADDED(
      "ALU-5331",
      "%s refers to %s by %s, which is not in the session.",
      "Add it, or let the relationship cascade SAVE_UPDATE."),
  KEYS_DO_NOT_TELL_ROWS(
      "ALU-5332",
      "The keys that came back for new rows of %s do not tell which row has which.",
      "Give keys by a sequence or an identity column that counts as it is declared, without a trigger"
          + " that leaves rows out, or assign them."),
  OWNER_IS_PART_OF_THE_KEY(
      "ALU-5371",
      "%s lost its %s, whose key is part of its own: the column %s must not become NULL.",
      "Delete it, or let the relationship cascade DELETE_ORPHAN, which deletes what is taken out."),
  LINK_IS_STALE(
      "ALU-5373",
      "%s: %s rows were to be deleted, but %s of them were not there: %s.",
      "Somebody else removed the link, or it never was; roll back, and remove what a list that is"
          + " loaded again still has."),
  TARGET_HAS_ANOTHER_PARENT(
      "ALU-5372",
      "%s is in %s of %s already, and may have one parent only.",
      "Take it from there first, or make a copy of it."),
  UNIQUE_VALUES_ARE_SWAPPED(
      "ALU-5370",
      "Rows exchange values of %s in a circle, and none can give up its own for a moment: %s.",
      "Declare it by @Unique(columns = …, deferral = INITIALLY_IMMEDIATE), which PostgreSQL checks"
          + " after a statement; or make a column of it @Nullable; or flush in two steps."),
  SESSION_ONLY_READS(
      "ALU-5375",
      "A session that only reads was asked to %s.",
      "Use session(); what comes from elsewhere is taken over by its merge(…)."),
  ATTRIBUTE_DOES_NOT_EXIST(
      "ALU-5329", "%s has no attribute %s.", "Compile the models again, all of them."),

  OBJECT_IS_NOT_HERE(
      "ALU-5355", "%s is %s, and not in this session.", "Ask the session that has it, or add it."),
  OBJECT_IS_MISSING(
      "ALU-5356", "There is no %s with the key %s.", "Use get(…), which answers empty then."),
  KEY_DOES_NOT_FIT(
      "ALU-5364",
      "%s (%s) cannot be the key of %s, which is %s.",
      "Give what the key attribute answers; for several, the model's key record with all of them."),
  ATTRIBUTE_IS_OF_ANOTHER_MODEL(
      "ALU-5357", "%s is no attribute of %s.", "Name attributes of the object's own model."),
  MERGE_MUST_LOAD(
      "ALU-5358",
      "%s %s, so it cannot be merged without loading.",
      "Flush it in its own session first, or use merge(…)."),
  LISTENER_MAY_NOT(
      "ALU-5360",
      "A listener was called by %s, and asked the session to %s.",
      "Do it in another event, or after the call that the listener heard."),
  OBJECT_WAS_WRITTEN(
      "ALU-5680",
      "A listener of %s changed an object of the session, which this flush would not write.",
      "Change objects before the flush or in BEFORE_INSERT and BEFORE_UPDATE; later, add a new"
          + " object or send a statement."),
  LISTENER_SETS_ITS_ATTRIBUTE(
      "ALU-5681",
      "A listener to %s.%s set it, on the object that it was called for.",
      "Let it answer the value instead."),
  LISTENER_REPLACES_THE_OTHER_SIDE(
      "ALU-5682",
      "A listener to %s replaced an object, in a change that began at the other side.",
      "Answer the value itself unless the initiator is this relationship, or throw."),
  FLUSH_NEVER_ENDS(
      "ALU-5361",
      "A commit flushed %s times, and there is still something to flush.",
      "Look for a listener that changes objects after each flush."),
  BULK_CANNOT_TAKE(
      "ALU-5362",
      "%s is %s, which a bulk %s does not take.",
      "Insert new objects, update detached ones or new ones with a key; flush() writes the rest."),
  CONDITION_IS_NOT_EVALUABLE(
      "ALU-5363",
      "The condition of a change of %s cannot be applied to objects in memory.",
      "Use Synchronize.AUTO or FETCH."),
  OBJECT_CANNOT_BE_DETACHED(
      "ALU-5359",
      "%s is %s: only a new object with a key can be taken for one that was loaded.",
      "Set its key, or make it transient first."),

  LAZY_LOAD_IS_FORBIDDEN(
      "ALU-5385",
      "%s.%s is not loaded, and must not be loaded by being read.",
      "Name it in the query: load(%s)."),
  LAZY_LOAD_NEEDS_SQL(
      "ALU-5386",
      "%s.%s is not loaded, and reading it would send a statement.",
      "Name it in the query: load(%s)."),
  STATEMENT_LIMIT_IS_REACHED(
      "ALU-5387",
      "The session may send %s statements, and this would be one more: %s",
      "Name what is needed in load(…), or allow more."),
  COLUMN_IS_NOT_LOADED(
      "ALU-5388",
      "%s.%s was left out by the query, which forbids to load it.",
      "Undefer it in the query."),

  LOAD_OPTION_IS_OF_ANOTHER_MODEL(
      "ALU-5430",
      "The load option %s is not about %s.",
      "Give it to the query of its model, or to the load(…) of the relationship that leads there."),
  JOINED_COLLECTION_IS_SECOND(
      "ALU-5431",
      "%s is not joined, but loaded by a statement of its own: another list is joined already, and"
          + " both would multiply each other's rows.",
      "Say selectIn() for one of them."),
  PARTITIONS_JOIN_A_LIST(
      "ALU-5435",
      "%s joins a list: the rows of one object might be parted.",
      "Load the list by selectIn()."),
  RELATED_OBJECT_HAS_NO_KEY(
      "ALU-5434",
      "%s has no row yet, so no statement can say what is related to it.",
      "Add it to the session and flush first."),
  RELATED_ROWS_NEED_A_NAME(
      "ALU-5436",
      "What conditions of %s.%s name could be the owner or what is related to it.",
      "Give the related rows a name of their own: any(other, other.name.eq(…)) with an alias."),
  JOIN_CONDITION_FOLLOWS_PATH(
      "ALU-5433",
      "A condition of a joined relationship mentions %s, which is behind another join.",
      "Load it by selectIn(), or use exists(…)."),

  OPERAND_IS_NULL(
      "ALU-5401",
      "%s(…) got null, for which it has no meaning.",
      "Use isNull() or isNotNull(), or leave the condition out."),
  PART_OF_QUERY_IS_NULL(
      "ALU-5402", "%s of the statement is null.", "Leave it out, or say what is meant."),
  REQUIRED_TARGET_IS_HIDDEN(
      "ALU-5490",
      "%s.%s must have a value: the row that its foreign key names is hidden by criteria.",
      "Make the accessor @Nullable, or lift the criteria by option(…), the filter by without(…)."),
  LIMIT_IS_NEGATIVE(
      "ALU-5403", "%s(%s) is too small.", "Give zero or more, one or more to partitions(…)."),
  OPERAND_IS_WIDER(
      "ALU-5404",
      "The type of %s holds values that the other operand's type does not.",
      "Begin with the wider one, or convert the other by asLong(), asDecimal() or asDouble()."),
  TABLE_IS_NOT_IN_FROM(
      "ALU-5405",
      "A column of %s is mentioned, but the statement does not list that table, or not before.",
      "Add from(…), join(…) or the alias that was meant."),
  TABLE_IS_LISTED_TWICE(
      "ALU-5406",
      "Two tables of the statement are called %s.",
      "Give one of them another name by as(\"…\"), and use that in its conditions."),
  COLUMN_IS_NOT_GROUPED(
      "ALU-5570",
      "%s is neither grouped nor inside an aggregate, so it has no one value in a group.",
      "Add it to groupBy(…), or say which of the values is meant: min(…), max(…)."),
  AGGREGATE_BEFORE_GROUPS(
      "ALU-5571",
      "The aggregate %s stands in %s, which is asked before there are groups.",
      "Put conditions on groups into having(…), or aggregate in a subquery."),
  WINDOW_BEFORE_ROWS(
      "ALU-5572",
      "The window function %s stands in %s, which is asked before there are windows.",
      "Select it in a subquery, and put the condition on its column around it."),
  TABLES_ARE_NOT_JOINED(
      "ALU-5573",
      "No condition connects %s with %s: every row would meet every row.",
      "Compare their columns; say crossJoin(…), or all() of a change, if that is meant."),
  COMPOUND_DIFFERS(
      "ALU-5540",
      "Queries that are put together must have as many columns: %s and %s.",
      "Select the same number of expressions in each."),
  ORDER_IS_NOT_SELECTED(
      "ALU-5541",
      "%s cannot be ordered by %s, which %s does not select.",
      "Order by one of its expressions, or order inside a subquery."),
  SUBQUERY_HAS_OTHER_ROWS(
      "ALU-5542",
      "The rows of %s are not those of %s.",
      "Select the table alone: select(table).from(table)."),
  WINDOW_IS_LISTED_TWICE(
      "ALU-5545", "Two windows of the statement are called %s.", "Give one of them another name."),
  FRAGMENT_LACKS_EXPRESSION(
      "ALU-5546",
      "The braces of the fragment \"%s\" do not hold numbers of its %s expressions, from 0.",
      "Write {0} for the first; a brace itself cannot stand in a fragment."),
  FRAME_IS_IMPOSSIBLE(
      "ALU-5547",
      "The frame of a window %s.",
      "Begin with the earlier row, orderBy(…) one number for range(…), and any for groups(…)."),
  ROWS_CANNOT_BE_LOCKED(
      "ALU-5548",
      "The rows of the statement cannot be locked: %s.",
      "Lock the rows of tables by a statement of their own."),
  ORDER_DOES_NOT_BEGIN(
      "ALU-5549",
      "Rows that are distinct on %s cannot be ordered by %s first.",
      "Begin orderBy(…) with what distinctOn(…) names."),
  VALUES_ARE_EMPTY(
      "ALU-5543",
      "%s lists no row, and SQL has no VALUES without one.",
      "Do not send the statement, or begin with a select of no rows."),
  SUBQUERY_IS_NOT_SCALAR(
      "ALU-5544", "%s does not answer one value.", "Select one expression, no object or record."),
  EXPRESSION_WAS_NOT_SELECTED(
      "ALU-5407", "%s was not selected.", "Add it to the select; it has: %s."),
  RESULT_IS_NULL("ALU-5408", "%s is NULL in this row.", "Use get(…), which answers null."),
  QUERY_HAS_NO_RUNNER(
      "ALU-5409",
      "A query for %s belongs to no session.",
      "Name one by on(session), or begin with session.query(…)."),
  CHANGE_HAS_NO_CONDITION(
      "ALU-5410",
      "An update or delete of %s does not say which rows.",
      "Add where(…), or all() if every row is meant."),
  CHANGE_FOLLOWS_PATH(
      "ALU-5411",
      "A change of %s follows a path to another table.",
      "Say it by has(…) or any(…) of the relationship, by exists(…), or by a subquery."),
  NOTHING_IS_SET("ALU-5412", "A statement sets no column of %s.", "Add set(…)."),
  COLUMN_IS_OF_ANOTHER_TABLE(
      "ALU-5413", "%s is not a column of %s, whose rows are changed.", "Set its own columns only."),
  CONFLICT_HAS_NO_KEY(
      "ALU-5440",
      "An insert into %s is to react to a conflict in %s: that is no unique key that it sets.",
      "Name in onConflict(…) all columns of the primary key, a unique constraint or index, and set"
          + " them."),
  UPSERT_CHANGED_NOTHING(
      "ALU-5441",
      "The insert into %s inserted no row: there is one with this key, which stays as it is.",
      "Use insertOrNone(…), or doUpdate(…)."),
  OBJECTS_NEED_A_SESSION(
      "ALU-5442",
      "A select answers objects, which this connection does not make: %s.",
      "Run it by a session, or select columns."),
  INVERSE_IS_A_LIST(
      "ALU-5414",
      "%s is many-to-many: its other side is a list, which inverse() does not answer.",
      "Declare the list in the other model, with backPopulates on both sides."),
  INVERSE_HAS_A_CONDITION(
      "ALU-5415",
      "%s shows only some of its owner's rows: it has no other side.",
      "Use the inverse() of the relationship without a condition."),
  KEY_IS_NOT_MAPPED(
      "ALU-5450",
      "%s cannot be mapped to %s: not all of the primary key is an attribute.",
      "Give the table a primary key, and map each of its columns by column(…)."),
  COLUMN_IS_NOT_MAPPED(
      "ALU-5451", "%s has no attribute for the column %s.", "Map it by column(…)."),
  COLUMN_MUST_BE_MAPPED(
      "ALU-5452",
      "%s cannot be mapped: its column %s is %s, but no attribute.",
      "Map it by column(…)."),
  COLUMN_IS_MAPPED_TWICE(
      "ALU-5453", "%s maps the column %s twice.", "Map each column to one attribute."),
  LIST_IS_THE_CLASS_OWN(
      "ALU-5454",
      "The field of %s has a list of its own.",
      "Leave the field null: the list that loads itself and tells of changes is made for it."),
  TABLE_DOES_NOT_EXIST(
      "ALU-5460", "The database has no table %s.", "Create it, or name one of these: %s."),

  COMPONENT_CAN_BE_NULL(
      "ALU-5501",
      "%s.%s is not nullable, but %s can be NULL: %s.",
      "Select a coalesce(…) of it, leave such rows out, or declare the component @Nullable."),
  COMPONENT_IS_NULL(
      "ALU-5502",
      "%s.%s is not nullable, but the row has NULL there.",
      "Select a coalesce(…) of it, or declare the component @Nullable."),
  PARTITION_IS_EMPTY("ALU-5503", "Partitions of %s rows hold nothing.", "Give one or more."),

  // 558x: statements that change rows
  INSERT_IS_COMPLETE(
      "ALU-5580",
      "%s cannot follow what the insert into %s was given already.",
      "Begin another row by row(); the rows of a query stand alone."),
  INSERT_HAS_OTHER_COLUMNS(
      "ALU-5581",
      "The query selects %s, but is to fill the columns %s: %s.",
      "Select one expression of a fitting type for each column, in this order."),
  CONFLICT_NEEDS_VALUES(
      "ALU-5582",
      "Rows of an insert into %s that reacts to conflicts set different columns.",
      "Set the same columns in every row."),
  CONFLICT_UPDATES_NOTHING(
      "ALU-5583",
      "where(…) says which existing rows of %s an insert updates, but it updates none.",
      "Say onConflict(…).doUpdate(…) first."),
  RETURNING_HAS_NO_OBJECTS(
      "ALU-5584",
      "An insert into, or a delete from, %s answers no objects.",
      "Return columns or a record; bulk().insert(…) of a session answers the object of a new row."),
  CHANGE_IS_NOT_READ_HERE(
      "ALU-5585",
      "%s changes rows, which a subquery, an update or a delete cannot read.",
      "Read it in a select, or in an insert from one."),
  BULK_INSERT_TAKES_ONE_ROW(
      "ALU-5586",
      "bulk().insert(…) answers one object, so it takes one row of values: %s.",
      "Execute the statement, or let it return columns."),
  ROWS_ARE_NOT_OF_A_TABLE(
      "ALU-5587",
      "%s is not a table whose rows can be changed.",
      "Name the table itself; an insert knows it by its own name only."),

  // 559x: values of a type of their own
  ENUM_VALUE_IS_NOT_ITS_OWN(
      "ALU-5590",
      "The constant %s.%s is stored as no value, or as another constant's.",
      "Give each constant a value of its own."),
  ENUM_VALUE_IS_UNKNOWN(
      "ALU-5591",
      "The value '%s' of the answer is no constant's; there are %s.",
      "Add the constant, or correct the row."),
  JSON_IS_MALFORMED("ALU-5592", "A text is no JSON at character %s.", "Correct the text."),
  JSON_IS_OF_ANOTHER_KIND("ALU-5593", "A JSON value is %s, not %s.", "Ask for its kind() before."),
  JSON_CANNOT_HOLD(
      "ALU-5594",
      "%s has no JSON.",
      "Give it as null, a boolean, number, text, a map with texts as keys, or a collection."),

  INDEX_IS_TOO_SMALL("ALU-5595", "%s is %s.", "Count from %3$s."),
  EXPRESSION_IS_NO_JSON(
      "ALU-5596", "%s is no JSON for the database.", "Declare it with type = ColumnType.JSON."),

  BOUNDS_MAKE_NO_RANGE(
      "ALU-5597", "There are no ranges of %s.", "Take whole numbers, decimals, dates or times."),
  COMPOSITE_LACKS_A_COMPONENT(
      "ALU-5598",
      "%s.%s is null, but belongs to a composite of which other columns are not.",
      "Set all of it or none; or let the record's component be @Nullable."),

  // 552x: SQL text
  TEXT_ANSWERS_NOTHING(
      "ALU-5520",
      "%s answers one row, but there is none.",
      "Let it answer an Optional, or a nullable type."),
  TEXT_ANSWERS_MANY(
      "ALU-5521", "%s answers one row, but there are %s.", "Let it answer a List, or limit it."),
  CURSOR_IS_CLOSED(
      "ALU-5522",
      "This stream was closed, or the transaction that it reads in has ended.",
      "Read it inside try (…), before the transaction ends; or let the method answer a List."),

  // 562x: expressions
  SHIFT_IS_TOO_FAR(
      "ALU-5620", "A time cannot be moved by %s units of %s.", "Move it by larger units first."),

  // 556x: groups
  GROUP_WITH_VALUES_IS_PART(
      "ALU-5560",
      "Groups are by %s, which has values in it and is written again in %s: databases take no two"
          + " parameters for the same.",
      "Select it in a subquery, and group the subquery's rows by that column."),

  // 560x: statements as values
  LABEL_IS_A_COLUMN(
      "ALU-5600",
      "Rows are put together by %s, which is called %s like a column of the statement's tables:"
          + " databases take that column.",
      "Give the label another name."),
  KEYS_HAVE_NO_ORDER(
      "ALU-5601",
      "A query is to begin after a row, but has no order.",
      "Say orderBy(…) before after(…)."),
  KEY_IS_MISSING(
      "ALU-5602",
      "A query is to begin after a row of which it is not known what it has in %s.",
      "Say it for each term of orderBy(…): after(Keyset.of(…, value).and(…, value))."),
  KEY_IS_NO_ORDER(
      "ALU-5603",
      "A row is said to have something in %s, but rows are ordered by %s of them only.",
      "Name in the Keyset what orderBy(…) names."),
  ORDER_IS_NOT_UNIQUE(
      "ALU-5604",
      "A query begins after a row, but its order does not tell apart all rows of %s: some would be"
          + " on no page.",
      "End orderBy(…) with the primary key, or with all columns of a unique key without NULL."),
  PARAMETER_HAS_NO_VALUE(
      "ALU-5605",
      "A statement is to be sent without a value for its parameter %s.",
      "Give it one by bind(…), or make it optional by orElse(…)."),
  PARAMETER_IS_UNKNOWN(
      "ALU-5606",
      "A value is given to the parameter %s, which the statement does not have: %s.",
      "Give values to its own, by the objects that it was made with."),
  TABLES_HAVE_NO_FOREIGN_KEY(
      "ALU-5607",
      "%s is to be joined by a foreign key, but there is none to or from the tables before it.",
      "Say the condition: on(…)."),
  TABLES_HAVE_SEVERAL_FOREIGN_KEYS(
      "ALU-5608",
      "%s is to be joined by a foreign key, but there are several: %s.",
      "Say which is meant: on(…), or join the relationship."),
  SUBQUERY_READS_NO_TABLE(
      "ALU-5609",
      "A subquery has no from(…), so that its columns of %s are those of the statement around it.",
      "Add from(…) with the tables that it reads; what the row around has needs no subquery."),
  TYPE_LACKS_OPERATION(
      "ALU-5610",
      "%s is no %s number, so it has no %s.",
      "Convert it by asLong() or asDecimal() first."),
  ROW_IS_OF_UNKNOWN_MODEL(
      "ALU-5660",
      "A row of %s has %s = %s, which is the identity of no model there.",
      "Identities are: %4$s. If another model of the hierarchy has \"%3$s\", ask for one above both;"
          + " else give a model this @PolymorphicIdentity, or correct the row."),
  ROW_IS_OF_NO_MODEL(
      "ALU-5661",
      "A row of %s has no %s, which says which model it is of.",
      "Correct the row, and make the column NOT NULL."),
  TABLE_IS_OF_ANOTHER_HIERARCHY(
      "ALU-5662",
      "Rows of %s are to be seen as those of %s, but neither model extends the other.",
      "Name a model of the same hierarchy, above or below."),
  ROWS_ARE_SHARED_OUT(
      "ALU-5663",
      "One statement is to change rows of %s, which are shared out to several tables: %s.",
      "Change what %1$s keeps in its own table, or change objects."),
  UNION_IS_READ_ONLY(
      "ALU-5664",
      "One statement is to change or lock rows of %s, which has no table of its own.",
      "Name each model below in a statement, or change objects."),
  KEY_IS_OF_SEVERAL_MODELS(
      "ALU-5665",
      "A key of %s is that of several rows: %s.",
      "Ask for the model that is meant: each has a table, and keys, of its own."),
  VIEW_IS_READ_ONLY(
      "ALU-5701",
      "%s is not for the view %s, whose rows are only read.",
      "Change the tables that it reads, and refresh its objects."),
  PARAMETER_LIST_HAS_NULL(
      "ALU-5710",
      "What is given to the parameter %s is no list, or has a null in it, which nothing is equal"
          + " to.",
      "Leave nulls out; isNull() finds them."),
  PARAMETER_HAS_NO_ELEMENTS(
      "ALU-5711",
      "The parameter %s is to be a list of %s values, of which drivers take no arrays.",
      "Compare with one Param each, or with a subquery."),
  SAMPLE_IS_NONE(
      "ALU-5712",
      "A table is to be sampled by %s (%s), which is no method with a share of its rows.",
      "Name bernoulli, system or a method of the database, and a number from 0 to 100."),
  SESSION_VALUE_IS_MISSING(
      "ALU-5700",
      "A filter or a default asks for \"%s\", which this session does not say.",
      "Say it by session.filters().set(…), or lift the filter by without(…)."),
  RECORD_IS_NEW(
      "ALU-5704",
      "%s cannot be found again: %s is null.",
      "Insert it, and go on with the record that is answered."),
  RECORD_HAS_ANOTHER_KEY(
      "ALU-5705",
      "The key of %s has %s columns, but %s values were given.",
      "Give one value for each, in the order of the primary key."),
  RANGE_BOUNDS_ARE_SWAPPED(
      "ALU-5702",
      "A range cannot go from %s to %s, which is less.",
      "Give the lesser bound first; null is no bound."),
  RANGE_IS_MALFORMED(
      "ALU-5703",
      "%s makes no range.",
      "Bounds are [), [], (] or (); those of a column are values of its type; after the last value"
          + " there is none to end before.");

  private final String code;
  private final String problem;
  private final String fix;

  ErrorCode(String code, String problem, String fix) {
    this.code = code;
    this.problem = problem;
    this.fix = fix;
  }

  /** The stable code, {@code ALU-5xxx}. */
  public String code() {
    return code;
  }

  /** The whole message: code, problem and fix, with the placeholders of both filled in order. */
  public String message(Object... arguments) {
    return String.format(Locale.ROOT, code + ": " + problem + " " + fix, arguments);
  }
}
