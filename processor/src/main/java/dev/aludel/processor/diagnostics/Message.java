package dev.aludel.processor.diagnostics;

/**
 * Everything that the processor can say. The constant is the sentence, the code is what one
 * searches for, the template names the guilty, the fix says what to do. A code is never reused.
 *
 * <p>Areas: 11xx model, 12xx column, 13xx relationship, 14xx SQL text, 19xx the processor itself.
 */
public enum Message {
  // 11xx: models
  MODEL_MUST_BE_AN_INTERFACE_OR_ABSTRACT_CLASS(
      "ALU-1101",
      "%s is not an interface or an abstract class, so it cannot be a @Model.",
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
  MODEL_EXTENDS_A_MODEL(
      "ALU-1109",
      "%s extends %s, which is a @Model too; inheritance of models is not supported yet.",
      "Move what both share into a @Mixin."),
  TWO_ATTRIBUTES_HAVE_ONE_NAME(
      "ALU-1110", "%s has two accessors of the attribute %s: %s and %s.", "Rename one of them."),

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

  // 13xx: relationships
  RELATIONSHIP_TARGET_MUST_BE_A_MODEL(
      "ALU-1301",
      "%s.%s relates to %s, which is not a @Model.",
      "Annotate %3$s with @Model, or remove @Relationship."),
  RELATIONSHIP_TYPE_IS_WRONG(
      "ALU-1302",
      "%s.%s answers %s, which is neither a model, an Optional of one, nor a List of one.",
      "Let it answer the model (to-one) or a List of it (to-many)."),
  BACK_POPULATES_IS_UNKNOWN(
      "ALU-1303",
      "%s.%s says backPopulates = \"%s\", but %s has no relationship of that name.",
      "Name a relationship of %4$s."),
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
      "Make one of them to-one and the other to-many."),
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
      "%s.%s names %s foreign key columns, but the primary key of %s has %s.",
      "Name one column for each column of that key."),
  TARGET_HAS_NO_KEY(
      "ALU-1311",
      "%s.%s refers to %s, which has no primary key.",
      "Mark an accessor of %3$s with @Id."),
  KEY_REFERS_TO_ITSELF(
      "ALU-1312",
      "The primary key of %s is made of foreign keys that lead back to it: %s.",
      "Break the circle with a key of its own."),
  FOREIGN_KEY_TEXT_IS_MALFORMED(
      "ALU-1313",
      "\"%s\" does not name a column.",
      "Write \"table.column\", or \"table(column, column)\" for several."),

  // 19xx: the processor itself
  PROCESSOR_FAILED(
      "ALU-1901",
      "Aludel's processor failed at %s. This is a bug of ours: please report it with this text.%n%s",
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

  private final String code;
  private final Severity severity;
  private final String template;
  private final String fix;

  Message(String code, String template, String fix) {
    this(code, Severity.ERROR, template, fix);
  }

  Message(String code, Severity severity, String template, String fix) {
    this.code = code;
    this.severity = severity;
    this.template = template;
    this.fix = fix;
  }

  /** How bad it is. */
  public enum Severity {
    /** The compilation fails. */
    ERROR,
    /** Probably not what was meant. */
    WARNING,
    /** Worth knowing. */
    NOTE
  }

  /** What to search for: {@code ALU-1102}. */
  public String code() {
    return code;
  }

  /** How bad it is. */
  public Severity severity() {
    return severity;
  }

  /** What is wrong, in {@link java.util.Formatter}'s form. */
  public String template() {
    return template;
  }

  /** What to do about it, in the same form with the same arguments; may be empty. */
  public String fix() {
    return fix;
  }
}
