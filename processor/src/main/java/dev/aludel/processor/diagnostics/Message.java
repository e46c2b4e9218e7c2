package dev.aludel.processor.diagnostics;

/**
 * Everything that the processor can say. The constant is the sentence, the code is what one
 * searches for, the template names the guilty, the fix says what to do. A code is never reused.
 *
 * <p>Areas: 11xx model, 12xx column, 13xx relationship, 14xx SQL text and projections, 19xx the
 * processor itself.
 */
public enum Message implements Coded {
  // 11xx: models
  MODEL_MUST_BE_AN_INTERFACE_OR_ABSTRACT_CLASS(
      "ALU-1101",
      "%s is no interface, abstract class or record, so it cannot be a @Model.",
      "Declare it as an interface, or make the class abstract."),
  MODEL_MUST_NOT_BE_GENERIC(
      "ALU-1102", "%s has type parameters, which a table cannot have.", "Remove them."),
  MODEL_MUST_NOT_BE_HIDDEN(
      "ALU-1103",
      "%s is %s; generated classes of its package cannot see it.",
      "Make it static, and public or package-private."),
  MODEL_CONSTRUCTOR_IS_MISSING(
      "ALU-1104",
      "%s has no constructor without arguments that its package can see; loading a row runs it.",
      "Add one: protected %2$s() {}"),
  METHOD_IS_NEITHER_ACCESSOR_NOR_SETTER(
      "ALU-1105",
      "%s.%s is abstract, but it is neither an accessor (no parameters, answers a value) nor the"
          + " setter of one.",
      "Give it a body, or remove it."),
  INHERITED_METHOD_IS_UNKNOWN(
      "ALU-1106",
      "%s inherits the abstract method %s from %s, which is not a @Mixin.",
      "Annotate %3$s with @Mixin, or give the method a body."),
  MIXIN_MUST_BE_AN_INTERFACE(
      "ALU-1107", "%s is not an interface, so it cannot be a @Mixin.", "Make it an interface."),
  TYPE_IS_MISSING(
      "ALU-1108",
      "%s mentions the type %s, which does not exist.",
      "Import it, correct its name, or check that its generator ran."),
  TWO_ATTRIBUTES_HAVE_ONE_NAME(
      "ALU-1110", "%s has two accessors of the attribute %s: %s and %s.", "Rename one of them."),
  ACCESSOR_LACKS_PREFIX(
      "ALU-1111",
      "%s is bean-style, because another accessor is named get…, but %s is not.",
      "Name it get…, or drop the prefix everywhere in %1$s."),
  MODEL_HAS_NO_ID(
      "ALU-1120",
      "%s has no @Id; every table needs a primary key.",
      "Mark the accessor that identifies a row:"),
  MODEL_IS_A_MIXIN_TOO(
      "ALU-1121",
      "%s is both a @Model and a @Mixin.",
      "Keep @Model, and move what others share into a @Mixin that it extends."),
  MIXIN_SETTER_MUST_BE_VOID(
      "ALU-1122",
      "The setter %s.%s of a mixin answers %s; another mixin may want something else, and Java"
          + " allows no type for both.",
      "Let it answer void:"),
  MIXINS_DISAGREE(
      "ALU-1123",
      "%s gets the attribute %s from %s and from %s, which declare it differently: %s.",
      "Declare it alike in both, or once in a mixin that both extend."),
  TABLE_IS_MAPPED_TWICE(
      "ALU-1125",
      "%s and %s both map the table %s.",
      "Name another table in one of them: @Model(table = \"…\")."),
  GENERATED_NAMES_COLLIDE(
      "ALU-1126", "%s and %s would both generate %s.", "Rename one of the two models."),
  NAME_IS_NO_IDENTIFIER(
      "ALU-1130",
      "The name \"%s\" of %s is blank or has a control character in it; no database accepts that.",
      "Use letters, digits and underscores."),
  NAME_IS_TOO_LONG(
      "ALU-1131",
      "The name \"%s\" of %s is %s bytes long; PostgreSQL keeps 63 and drops the rest silently.",
      "Shorten it."),
  CONSTRAINT_NAME_IS_TAKEN(
      "ALU-1132",
      "\"%s\" names two constraints or indexes: %s and %s.",
      "Rename one of them, or leave the name away: the naming convention makes distinct ones."),
  UNIQUE_NAMES_NO_COLUMN(
      "ALU-1133",
      "@Unique of %s names the column \"%s\", which it does not have.",
      "Name a column or an attribute of %1$s."),
  UNIQUE_LISTS_NOTHING(
      "ALU-1134", "@Unique of %s lists no column.", "List the columns that are unique together:"),
  UNIQUE_LISTS_A_COLUMN_TWICE(
      "ALU-1135", "@Unique of %s lists the column \"%s\" twice.", "Remove one."),
  REPR_NAMES_NO_ATTRIBUTE(
      "ALU-1136",
      "repr of %s names \"%s\", which is no attribute of it.",
      "Name a column's attribute."),
  REPR_NAMES_A_RELATIONSHIP(
      "ALU-1137",
      "repr of %s names \"%s\", which is a relationship: toString would have to load it.",
      "Name a column's attribute."),
  REPR_SHOWS_A_SENSITIVE_COLUMN(
      "ALU-1138",
      "repr of %s names \"%s\", which is sensitive: its value must not appear in toString.",
      "Remove it from repr."),
  ATTRIBUTE_NAME_IS_TAKEN(
      "ALU-1139",
      "%s.%s cannot be an attribute: generated types need the name \"%s\" for %s.",
      "Rename the accessor; the column may keep its name:"),
  GENERATED_NAME_IS_TAKEN(
      "ALU-1140",
      "%s would be generated for %s, but a class of that name exists already.",
      "Rename that class, or the model."),
  SCHEMA_IS_DECLARED_TWICE(
      "ALU-1141",
      "%s and %s are both annotated with @Schema in one package; each model of it can belong to"
          + " only one.",
      "Keep one of them, or move one to the package of its models."),
  MODEL_IS_IN_NO_SCHEMA(
      "ALU-1143",
      Severity.WARNING,
      "%s belongs to no registry: none of the types annotated with @Schema is in its package or in"
          + " one above it, so its table is not created with others.",
      "Add a @Schema type to its package, or move one to a package above it."),
  MODEL_IS_HIDDEN_FROM_ITS_SCHEMA(
      "ALU-1144",
      "%s is package-private, so the registry of %s, in another package, cannot list it.",
      "Make the model public, or declare a @Schema in its package."),
  SCHEMA_TYPE_IS_MISSING(
      "ALU-1142",
      "The option -Aaludel.schema names %s, which does not exist.",
      "Give the full name of a type of this module, for example of an interface made for it."),

  // 12xx: columns
  COLUMN_TYPE_IS_NOT_MAPPABLE(
      "ALU-1201",
      "%s.%s answers %s, which is not a type that a column can have.",
      "Use one of the types listed at @Column, or give the method a body."),
  SETTER_TYPE_DIFFERS(
      "ALU-1202",
      "The setter %s.%s takes %s, but its accessor answers %s.",
      "Give both the same type."),
  SETTER_MUST_ANSWER_VOID_OR_ITS_TYPE(
      "ALU-1203", "The setter %s.%s answers %s.", "Let it answer void, or %1$s."),
  SETTER_WITHOUT_ACCESSOR(
      "ALU-1204",
      "%s.%s looks like a setter, but there is no accessor named %s.",
      "Declare the accessor, or give the method a body."),
  COLUMN_TYPE_IS_A_MODEL(
      "ALU-1205",
      "%s.%s answers %s, which is a model and not a value.",
      "Annotate it with @Relationship."),
  PRIMITIVE_IS_NULLABLE(
      "ALU-1210",
      "%s.%s is @Nullable, but a value of the type %s cannot be null.",
      "Use the box %4$s, or remove @Nullable."),
  COLUMN_NAME_IS_TAKEN(
      "ALU-1211",
      "%s has two columns named \"%s\": %s and %s.",
      "Rename one of them: @Column(name = \"…\")."),
  ID_IS_NULLABLE(
      "ALU-1212",
      "%s.%s is part of the primary key, which cannot be null, but it is @Nullable.",
      "Remove @Nullable: an @Id that was not set yet is unset, not null."),
  IDENTITY_NEEDS_AN_INTEGER(
      "ALU-1213",
      "%s.%s is %s, but the database counts in whole numbers.",
      "Use Long, or another generation."),
  IDENTITY_NEEDS_A_SINGLE_KEY(
      "ALU-1214",
      "%s.%s is generated by %s, but the primary key of %s has %s columns.",
      "Let the application assign the parts of a composite key."),
  UUID_KEY_NEEDS_A_UUID(
      "ALU-1215",
      "%s.%s is %s, which cannot hold a random UUID.",
      "Use UUID, or String with a length of at least 36."),
  SEQUENCE_IS_NOT_USED(
      "ALU-1216",
      "%s.%s names the sequence \"%s\", but its key is generated by %s.",
      "Say so: @Id(generation = Generation.SEQUENCE, sequence = \"%3$s\")."),
  GENERATED_KEY_HAS_A_DEFAULT(
      "ALU-1217",
      "%s.%s has a default, but its value is generated by %s.",
      "Remove one of the two."),
  KEY_HAS_NO_EQUALITY(
      "ALU-1218",
      "%s.%s is byte[], of which two with the same content are not equal: no key can be found"
          + " again.",
      "Use UUID or String for the key."),
  LENGTH_NEEDS_TEXT_OR_BYTES(
      "ALU-1220",
      "%s.%s has a length, but its type %s is neither text nor bytes of limited size.",
      "Remove the length."),
  PRECISION_NEEDS_A_DECIMAL(
      "ALU-1221",
      "%s.%s has a %s, but its type %s is no decimal number.",
      "Use BigDecimal, or remove the %3$s."),
  SCALE_EXCEEDS_PRECISION(
      "ALU-1222",
      "%s.%s has %s digits behind the point, but only %s in all.",
      "Raise the precision, or lower the scale."),
  COLUMN_TYPE_DOES_NOT_FIT(
      "ALU-1223",
      "%s.%s answers %s, which the column type %s cannot hold.",
      "Use %5$s, or remove the type."),
  SQL_TYPE_EXCLUDES_OPTIONS(
      "ALU-1224",
      "%s.%s gives its SQL type as the text \"%s\", so that its %s would be ignored.",
      "Put it into the text, or remove sqlType."),
  COLUMN_SIZE_IS_OUT_OF_RANGE(
      "ALU-1225",
      "%s.%s has the %s %s; allowed are %s.",
      "Choose a value that every database accepts."),
  ENUM_CONSTANT_IS_TOO_LONG(
      "ALU-1226",
      "%s.%s holds at most %s characters, but the constant %s has %s.",
      "Raise the length."),
  DEFAULT_GIVES_NOTHING(
      "ALU-1230", "@%s of %s.%s says nothing.", "Give exactly one of value, now, %4$s."),
  DEFAULT_GIVES_SEVERAL("ALU-1231", "@%s of %s.%s gives several values: %s.", "Keep one of them."),
  DEFAULT_DOES_NOT_PARSE("ALU-1232", "@%s of %s.%s: \"%s\" is no %s.", "%6$s"),
  DEFAULT_IS_NO_CONSTANT(
      "ALU-1233", "@%s of %s.%s: the enum %s has no constant \"%s\".", "It has %6$s."),
  DEFAULT_NOW_NEEDS_A_TIME(
      "ALU-1234",
      "@%s(now = true) of %s.%s: the type %s cannot hold a time.",
      "Use Instant, LocalDateTime, LocalDate, LocalTime or OffsetDateTime."),
  DEFAULT_UUID_NEEDS_A_UUID(
      "ALU-1235",
      "@%s(uuid = true) of %s.%s: the type %s cannot hold a UUID.",
      "Use UUID, or String with a length of at least 36."),
  DEFAULT_IS_A_FIXED_TIME(
      "ALU-1236",
      Severity.WARNING,
      "@%s of %s.%s: every row gets the same time %s, whenever it is inserted.",
      "If the time of the flush is meant, write:"),
  DEFAULT_METHOD_IS_MISSING(
      "ALU-1237",
      "@%s of %s.%s names the method \"%s\", but there is no static method of that name without"
          + " parameters that the package of %2$s can see.",
      "Name such a method, or declare one:"),
  DEFAULT_METHOD_ANSWERS_ANOTHER_TYPE(
      "ALU-1238",
      "@%s of %s.%s: the method %s answers %s, but the column is %s.",
      "Let it answer %6$s."),
  DEFAULT_HIDES_THE_SERVER_DEFAULT(
      "ALU-1239",
      "%s.%s has a @Default, which is always sent, and a @ServerDefault, which would never be"
          + " used.",
      "Keep one of the two."),
  DEFAULT_DOES_NOT_FIT(
      "ALU-1240",
      "@%s of %s.%s: \"%s\" does not fit into %s.",
      "Change the constant, or the column's size."),
  SERVER_DEFAULT_GIVES_NOTHING(
      "ALU-1241",
      "@ServerDefault of %s.%s says nothing.",
      "Give an SQL expression, or now = true."),
  SERVER_DEFAULT_GIVES_BOTH(
      "ALU-1242", "@ServerDefault of %s.%s gives an expression and now.", "Keep one of the two."),
  SERVER_DEFAULT_NOW_NEEDS_A_TIME(
      "ALU-1243",
      "@ServerDefault(now = true) of %s.%s: the type %s cannot hold a time.",
      "Use Instant, LocalDateTime, LocalDate, LocalTime or OffsetDateTime."),
  KEY_IS_UPDATED(
      "ALU-1244",
      "%s.%s is part of the primary key, which never changes, but has @OnUpdate.",
      "Remove @OnUpdate."),
  RELATIONSHIP_COLUMN_HAS_A_TYPE(
      "ALU-1245",
      "%s.%s is a relationship: its column has the type of the key that it refers to, so %s would"
          + " be ignored.",
      "Remove it; name, unique, index and comment are allowed here."),
  ANNOTATION_HAS_NO_EFFECT("ALU-1247", "@%s on %s.%s has no effect: %s.", "%5$s"),
  MODEL_HAS_TWO_VERSIONS(
      "ALU-1248", "%s has two @Version columns: %s() and %s().", "Remove @Version from one."),
  VERSION_CANNOT_COUNT(
      "ALU-1249",
      "%s.%s is a %s, which cannot tell versions apart.",
      "Make it an int or a long, or else a time or a UUID."),
  VERSION_IS_NOT_ITS_OWN(
      "ALU-1250",
      "%s.%s is %s, but the version of a row is always there, and what @Version says.",
      "Make it a column of its own, not null and without other annotations of values."),
  DEFERRED_COLUMN_IS_NEEDED(
      "ALU-1251",
      "%s.%s is deferred, but it is %s, without which an object cannot be loaded.",
      "Remove deferred and group."),
  COLUMN_PROPERTY_HAS_A_SETTER(
      "ALU-1260",
      "%s.%s is computed by the database, but it has a setter.",
      "Remove the setter, or make it a column."),
  COLUMN_PROPERTY_HAS_ANOTHER_TYPE(
      "ALU-1261",
      "%s, at %s: %s is %s, but the attribute is %s.",
      "Give the attribute a type of that kind, or cast the expression."),
  COLUMN_PROPERTY_CAN_BE_NULL(
      "ALU-1262",
      "%s, at %s: %s can be NULL, but the attribute is not nullable.",
      "Mark the attribute @Nullable, or write coalesce(…)."),
  QUERY_EXPRESSION_MUST_BE_NULLABLE(
      "ALU-1263",
      "%s.%s has no SQL: it is null but in queries that say it.",
      "Mark it @Nullable, with a type that can be null."),
  COLUMN_PROPERTY_READS_NO_TABLE(
      "ALU-1264", "%s, at %s: there is no table \"%s\".", "Write its name as the database has it."),
  COLUMN_PROPERTY_HIDES_ITS_TABLE(
      "ALU-1265", "%s, at %s: here %s means no longer the outer row.", "Write %3$s as other."),
  SERVER_VERSION_IS_SET(
      "ALU-1270",
      "The database makes the versions of %s.%s, but it has a setter.",
      "Remove the setter, or write generator = VersionGenerator.MANUAL."),
  MANUAL_VERSION_IS_NEVER_SET(
      "ALU-1271",
      "The application makes the versions of %s.%s, but there is no setter for them.",
      "Declare void %2$s(%3$s version)."),
  KEY_IS_FETCHED_ON_UPDATE(
      "ALU-1272",
      "%s.%s is part of the primary key: no trigger may change it with an UPDATE.",
      "Write @FetchedValue(onUpdate = false)."),
  FETCHED_VALUE_NEVER_COMES(
      "ALU-1273",
      "@FetchedValue of %s.%s says neither onInsert nor onUpdate.",
      "Give one of them, or remove @FetchedValue."),
  SCOPE_CANNOT_BE_CALLED(
      "ALU-1280",
      "@Scope %s.%s is %s, so the model's query cannot call it.",
      "Make it static, not private, and without type parameters."),
  SCOPE_TAKES_NO_TABLE(
      "ALU-1281", "@Scope %s.%s takes %s first, but must take the table, %s.", "Write:"),
  SCOPE_ANSWERS_SOMETHING_ELSE(
      "ALU-1282", "@Scope %s.%s takes %s, but answers %s.", "Let it answer %5$s."),
  SCOPE_NAME_IS_TAKEN(
      "ALU-1283", "@Scope %s.%s has the name of a method that every %s has.", "Rename it."),
  SCOPES_ARE_ALIKE(
      "ALU-1284",
      "Two @Scope %s.%s take the same besides the first, so %s would have one method twice.",
      "Rename one of them."),
  SCOPE_OF_A_MIXIN(
      "ALU-1285",
      "@Scope %s.%s is a mixin's, which has no table of its own.",
      "Move it to the models."),

  // 13xx: relationships
  RELATIONSHIP_TARGET_MUST_BE_A_MODEL(
      "ALU-1301",
      "%s.%s relates to %s, which is not a @Model.",
      "Annotate %3$s with @Model, or remove @Relationship."),
  RELATIONSHIP_TYPE_IS_WRONG(
      "ALU-1302",
      "%s.%s answers %s, which is neither a model, an Optional of one, nor a List, Set or Map of"
          + " them.",
      "Let it answer the model (to-one), or a List or Set of it (to-many)."),
  BACK_POPULATES_IS_UNKNOWN(
      "ALU-1303",
      "%s.%s says backPopulates = \"%s\", but %s has no relationship of that name.",
      "Name a relationship of %4$s."),
  ASSOCIATION_PROXY_LEADS_NOWHERE(
      "ALU-1352",
      "%s.%s shows \"%s\", but nothing there is named \"%s\".",
      "Write a relationship of the same form, a dot, and an attribute of its target."),
  ASSOCIATION_PROXY_HAS_ANOTHER_TYPE(
      "ALU-1353", "%s.%s shows %s and is no %s.", "Let it answer a %4$s."),
  BACK_POPULATES_LEADS_ELSEWHERE(
      "ALU-1304",
      "%s.%s says backPopulates = \"%s\", but that relationship of %s leads to %s.",
      "Name the relationship of %4$s that leads to %1$s."),
  BACK_POPULATES_IS_ONE_SIDED(
      "ALU-1305",
      "%s.%s says backPopulates = \"%s\", but %s.%3$s does not name it back.",
      "Add backPopulates = \"%2$s\" there."),
  BACK_POPULATES_JOINS_TWO_OF_A_KIND(
      "ALU-1306",
      "%s.%s and %s.%s are both %s: one side must hold the foreign key.",
      "Make one to-one and the other to-many; of two to-ones, mark the one that holds the foreign"
          + " key with @Column(unique = true); give two to-manies an association table"
          + " (secondary)."),
  RELATIONSHIP_HAS_NO_FOREIGN_KEY(
      "ALU-1307",
      "%s.%s needs a foreign key from %s to %s, and there is none.",
      "Declare a to-one relationship, or a column with @ForeignKey, on %3$s."),
  RELATIONSHIP_HAS_SEVERAL_FOREIGN_KEYS(
      "ALU-1308",
      "%s.%s could use several foreign keys from %s to %s: %s.",
      "Choose one: @Relationship(foreignKey = \"…\")."),
  FOREIGN_KEY_COLUMN_IS_UNKNOWN(
      "ALU-1309",
      "%s.%s names the foreign key column \"%s\", which %s does not have.",
      "Name a column of %4$s."),
  FOREIGN_KEY_HAS_WRONG_NUMBER_OF_COLUMNS(
      "ALU-1310",
      "%s.%s: the number of its foreign key columns is %s, but the primary key of %s has %s.",
      "Name one column for each column of that key."),
  KEY_REFERS_TO_ITSELF(
      "ALU-1312",
      "The primary key of %s is made of foreign keys that lead back to it: %s.",
      "Break the circle with a key of its own."),
  FOREIGN_KEY_TEXT_IS_MALFORMED(
      "ALU-1313",
      "\"%s\" does not name a column.",
      "Write \"table.column\", or \"table(column, column)\" for several."),
  LIST_HAS_NO_SETTER(
      "ALU-1314",
      "%s.%s would replace a list of related objects, which is never done.",
      "Remove the setter, and change the list that the accessor answers."),
  FOREIGN_KEY_TARGET_MUST_BE_A_MODEL(
      "ALU-1315",
      "A @ForeignKey of %s refers to %s, which is not a @Model.",
      "Annotate %2$s with @Model, or name a table: @ForeignKey(\"table.column\")."),
  SECONDARY_ON_A_TO_ONE(
      "ALU-1320",
      "%s.%s leads to one %s, but has an association table.",
      "Let it answer List<%3$s>, or remove secondary."),
  SECONDARY_IS_DECLARED_TWICE(
      "ALU-1321",
      "%s.%s and %s.%s both declare their association table.",
      "Remove secondary from one of them; backPopulates is enough there."),
  SECONDARY_IS_WRITTEN_TWICE(
      "ALU-1357",
      "%s.%s and %s.%s both write the pairs of the association table \"%s\".",
      "Make one of them viewOnly, or say overlaps if that is meant."),
  SECONDARY_TABLES_DIFFER(
      "ALU-1358",
      "%s.%s and %s.%s declare different columns of the association table \"%s\".",
      "Name the same columns and extra columns in both, or two tables."),
  SECONDARY_TABLE_IS_A_MODEL(
      "ALU-1322",
      "%s.%s uses the table \"%s\" as its association table, but the model %s maps it.",
      "Relate both sides to %4$s instead, or name another table."),
  BACKREF_AND_BACK_POPULATES(
      "ALU-1323",
      "%s.%s has both backref and backPopulates.",
      "Use backPopulates if %s declares the other side, else backref."),
  BACKREF_IS_TAKEN(
      "ALU-1324",
      "%s.%s says backref = \"%s\", but %s already has an attribute of that name.",
      "If that is the other side, write backPopulates = \"%3$s\"; else choose another name."),
  ONE_TO_ONE_NEEDS_A_UNIQUE_KEY(
      "ALU-1325",
      "%s.%s leads to one %s, but the foreign key behind it, %s, is not unique: there may be"
          + " several.",
      "Make it unique, or answer List<%3$s>:"),
  DELETE_ORPHAN_NEEDS_A_COLLECTION_OF_ITS_OWN(
      "ALU-1326",
      "%s.%s is %s, where DELETE_ORPHAN would delete objects that others still refer to.",
      "Put the cascade on the side that owns them, the one-to-many; or say singleParent = true."),
  FOREIGN_KEY_TABLE_IS_UNKNOWN(
      "ALU-1327",
      "%s refers to \"%s\", but no model maps the table \"%s\".",
      "Name the table of a model of this module."),
  FOREIGN_KEY_REFERS_TO_NO_COLUMN(
      "ALU-1328",
      "%s refers to \"%s\", but the table %s (%s) has no column \"%s\".",
      "Name a column of that table."),
  FOREIGN_KEY_TYPES_DIFFER(
      "ALU-1329",
      "%s refers from %s (%s) to %s (%s): the types differ.",
      "Give both the same type."),
  FOREIGN_KEY_REFERS_TO_NO_KEY(
      "ALU-1330",
      "%s refers to \"%s\", which is neither the primary key of %s nor unique.",
      "Refer to the primary key, or make the column unique."),
  SET_NULL_ON_NOT_NULL(
      "ALU-1331",
      "%s sets %s to NULL, but that column is not nullable.",
      "Annotate the accessor with @Nullable, or choose another action."),
  SET_DEFAULT_NEEDS_A_SERVER_DEFAULT(
      "ALU-1332",
      "%s sets %s to its default, but that column has no @ServerDefault.",
      "Add @ServerDefault, or choose another action."),
  FOREIGN_KEY_TARGET_IS_GIVEN_TWICE(
      "ALU-1333", "%s names its target both as text and as a model.", "Keep one of the two."),
  FOREIGN_KEY_HAS_NO_TARGET(
      "ALU-1334", "%s does not say what it refers to.", "Name it: @ForeignKey(\"table.column\")."),
  FOREIGN_KEY_REPEATS_THE_RELATIONSHIP(
      "ALU-1335",
      "%s names a target, but the relationship itself says what it refers to.",
      "Remove it; actions, name and deferral are allowed here."),
  FOREIGN_KEY_COLUMNS_ON_AN_ACCESSOR(
      "ALU-1336",
      "%s lists columns, but it stands on one.",
      "Remove columns, or move the annotation to the model."),
  FOREIGN_KEY_NAMES_NO_COLUMN(
      "ALU-1337", "%s lists the column \"%s\", which %s does not have.", "Name a column of %3$s."),
  FOREIGN_KEY_COUNTS_DIFFER(
      "ALU-1338",
      "%s: the number of its columns is %s, of those referred to %s.",
      "List as many columns as it refers to."),
  ASSOCIATION_COLUMN_IS_TAKEN(
      "ALU-1339",
      "%s.%s: the association table %s has two columns named \"%s\".",
      "Name them with columns and targetColumns, or rename the extra column."),
  FOREIGN_KEY_ON_A_TO_MANY(
      "ALU-1340",
      "%s stands on a to-many relationship, whose foreign key is on the other table.",
      "Move it to the other side."),
  RELATIONSHIP_NULLNESS_DIFFERS(
      "ALU-1341",
      "%s.%s is %s, but its foreign key column %s is %s.",
      "Annotate both with @Nullable, or neither."),
  TO_MANY_IN_A_KEY(
      "ALU-1342",
      "%s.%s leads to many and has no column, so it cannot be part of the primary key.",
      "Remove @Id."),
  COLUMN_ON_A_TO_MANY(
      "ALU-1343",
      "%s.%s leads to many and has no column, so @Column would be ignored.",
      "Remove @Column."),
  TARGET_COLUMN_IS_UNKNOWN(
      "ALU-1344",
      "%s.%s names \"%s\", but %s has no column attribute of that name.",
      "Name an attribute of %4$s."),
  ORDER_BY_IS_MALFORMED(
      "ALU-1345",
      "%s.%s is ordered by \"%s\", which is not an attribute with asc or desc behind it.",
      "Write one attribute per text: orderBy = {\"createdAt desc\", \"name\"}."),
  RELATIONSHIP_OPTION_HAS_NO_EFFECT(
      "ALU-1346", "%s.%s says %s, which would have no effect: %s.", "Remove it."),
  ORDERING_COLUMN_KEEPS_NO_PLACE(
      "ALU-1347",
      "%s.%s keeps places in %s, which is %s.",
      "Name an int or long column with a setter, of the target of a one-to-many relationship."),
  MAP_HAS_NO_KEY(
      "ALU-1348",
      "%s.%s is a Map, but nothing says by what.",
      "Name an attribute of %3$s: mapKey = \"…\"."),
  MAP_KEY_HAS_ANOTHER_TYPE(
      "ALU-1349",
      "%s.%s is a Map by %s, but %s is a %s.",
      "Make the map one by %5$s, or name another attribute."),
  RELATIONSHIPS_OVERLAP(
      "ALU-1350",
      Severity.WARNING,
      "%s.%s and %s both write the column %s, so that one can undo the other.",
      "Say overlaps = \"%3$s\" if that is meant, or make one of them viewOnly."),
  OVERLAPPING_RELATIONSHIP_IS_UNKNOWN(
      "ALU-1351",
      "%s.%s says that it overlaps \"%s\", but %s has no relationship of that name.",
      "Name a relationship of %4$s."),

  RELATIONSHIP_WITH_A_CONDITION_MUST_BE_VIEW_ONLY(
      "ALU-1354",
      "%s.%s has a condition, but could be changed: what was added need not fulfil it.",
      "Add viewOnly = true."),
  RELATIONSHIP_WITH_A_CONDITION_MUST_BE_NULLABLE(
      "ALU-1356",
      "%s.%s has a condition, but could not answer that nothing fulfils it.",
      "Make it @Nullable, or let it answer an Optional."),

  // 14xx: SQL text, projections
  SQL_TEXT_IS_MALFORMED("ALU-1401", "%s, at %s: unexpected %s.", "Write one SQL expression."),
  SQL_TEXT_IS_EMPTY(
      "ALU-1402",
      "%s, at %s: there is nothing there.",
      "Write an SQL expression, or remove the annotation."),
  SQL_TEXT_NAMES_NO_COLUMN(
      "ALU-1403",
      "%s, at %s: there is no column \"%s\" in %s.",
      "Write the name of a column as the table has it."),
  SQL_TEXT_NAMES_A_TABLE(
      "ALU-1404",
      "%s, at %s: \"%s\" names a table, but only the columns of its own one are seen here.",
      "Write %4$s if it is a column of this table; what spans tables belongs into a query."),
  SQL_TEXT_QUOTES_WRONGLY(
      "ALU-1405", "%s, at %s: %s is not how the databases know this column.", "Write %4$s."),
  SQL_TEXT_AGGREGATES(
      "ALU-1406",
      "%s, at %s: %s looks at many rows, but only one row is seen here.",
      "Use its columns alone."),
  SQL_TEXT_HAS_A_SUBQUERY(
      "ALU-1407",
      "%s, at %s: a subquery is not allowed here by any database.",
      "Use the columns of one row; a foreign key or a trigger may say the rest."),
  SQL_TEXT_HAS_A_PARAMETER(
      "ALU-1408",
      "%s, at %s: there is nothing to give the parameter %s a value.",
      "Write the value itself."),
  SQL_TEXT_IS_NO_CONDITION(
      "ALU-1409", "%s, at %s: %s is %s, not a condition.", "Compare it with something."),
  SQL_TEXT_MIXES_TYPES(
      "ALU-1410", "%s, at %s: %s is %s, but %s is %s.", "Compare values of one type."),
  SQL_TEXT_MATCHES_NO_TEXT(
      "ALU-1411",
      "%s, at %s: %s is %s, but only text can be matched with a pattern.",
      "Compare it, or cast it to text."),
  INDEX_NAMES_NO_COLUMN(
      "ALU-1412",
      "@Index of %s names \"%s\", which is no column of it.",
      "Name a column, an attribute, or write an SQL expression."),
  INDEX_ENTRY_HAS_NO_COLUMN(
      "ALU-1413",
      "@Index of %s has the entry \"%s\", which is the same for every row.",
      "Use a column in it."),
  INDEX_LISTS_NOTHING(
      "ALU-1414", "@Index of %s lists no column.", "List what is indexed, in order:"),
  INDEX_LISTS_A_COLUMN_TWICE(
      "ALU-1415", "@Index of %s lists the column \"%s\" twice.", "Remove one."),
  SERVER_DEFAULT_READS_A_COLUMN(
      "ALU-1416",
      "%s, at %s: a default cannot read \"%s\" or any other column.",
      "If the text itself is meant, quote it: '%3$s'."),
  SERVER_DEFAULT_DOES_NOT_FIT("ALU-1417", "%s: %s does not fit into the column's type %s.", "%4$s"),
  PROJECTION_MUST_BE_A_RECORD(
      "ALU-1420", "%s is no record, so it cannot be a @Projection.", "Make it a record."),
  PROJECTION_MUST_NOT_BE_GENERIC(
      "ALU-1421", "%s has type parameters, which nothing in a row could fill.", "Remove them."),
  PROJECTION_MUST_NOT_BE_HIDDEN(
      "ALU-1422",
      "%s is %s; the generated class beside it cannot make one.",
      "Make it public or package-private, in a class or interface that is too."),
  PROJECTION_HAS_NO_COMPONENT(
      "ALU-1423", "%s has no component, so there is nothing to select.", "Give it one at least."),
  COMPONENT_TYPE_IS_NOT_SELECTABLE(
      "ALU-1424",
      "%s.%s is of type %s, which no expression has.",
      "Use a type that a column can have, a @Model, or a record that is a @Projection."),
  COMPONENT_RECORD_IS_NO_PROJECTION(
      "ALU-1425", "%s.%s is of the record %s, which is no @Projection.", "Annotate %3$s with it."),
  PRIMITIVE_COMPONENT_IS_NULLABLE(
      "ALU-1426",
      "%s.%s is @Nullable, but %s is never null.",
      "Use the class, or remove @Nullable."),
  PROJECTION_IS_OF_NO_MODEL(
      "ALU-1427", "%s is a projection of %s, which is no @Model.", "Name a model, or none."),
  COMPONENT_IS_NO_ATTRIBUTE(
      "ALU-1428",
      "%s.%s: %s has no attribute of that name that is in its rows.",
      "Name it like a column, a property or a to-one relationship, or like what one leads to."),
  COMPONENT_TYPE_DIFFERS(
      "ALU-1429",
      "%s.%s is %s, but %s is %s.",
      "Give it the attribute's type; a relationship fills its model or a projection of that."),

  // 19xx: the processor itself
  PROCESSOR_FAILED(
      "ALU-1901",
      "Aludel's processor failed at %s. This is a bug of ours: please report it with this"
          + " text.%n%s",
      ""),
  RUNTIME_IS_MISSING(
      "ALU-1902",
      "aludel-runtime is not on the class path, but the generated code needs it.",
      "Add the dependency dev.aludel:aludel-runtime of the same version as the processor."),
  CONTRACT_VERSIONS_DIFFER(
      "ALU-1903",
      "The processor writes code for contract version %s, but aludel-runtime on the class path has"
          + " version %s.",
      "Use the same version of aludel-processor and aludel-runtime."),
  OPTION_IS_WRONG(
      "ALU-1904", "The option -A%s has the value \"%s\", which it cannot have.", "Allowed: %3$s."),
  GENERATED_SIZE("ALU-1905", Severity.NOTE, "%s: %s generated lines, ceiling %s.", "");

  @SuppressWarnings("ImmutableEnumChecker") // A record of texts and a constant.
  private final Wording wording;

  Message(String code, String template, String fix) {
    wording = new Wording(code, template, fix);
  }

  Message(String code, Severity severity, String template, String fix) {
    wording = new Wording(code, severity, template, fix);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
