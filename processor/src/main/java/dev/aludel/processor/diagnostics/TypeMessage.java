package dev.aludel.processor.diagnostics;

/** What is said about how the values of columns travel; the areas 116x, 118x and 168x. */
public enum TypeMessage implements Coded {
  CONVERTER_DOES_NOT_FIT(
      "ALU-1160",
      "%s.%s: %s cannot convert its values: %s.",
      "Let it implement TypeConverter<%5$s, …> and have a constructor without arguments."),
  ENUMERATED_NEEDS_AN_ENUM(
      "ALU-1161", "@Enumerated is on %s.%s, but its type %s is no enum.", "Remove @Enumerated."),
  ENUM_HAS_NO_SUCH_METHOD(
      "ALU-1162",
      "@Enumerated of %s.%s: %s has no method %s() that answers what a column can have.",
      "Name a method of the enum without parameters, not static and not private."),
  ENUM_VALUES_ARE_NOT_KNOWN(
      "ALU-1163",
      "@Enumerated of %s.%s stores what a method answers, which the compiler does not know: neither"
          + " nativeEnum nor createConstraint can list it.",
      "Remove them, or write a @Check."),
  VARIANT_IS_OF_NO_DIALECT(
      "ALU-1164",
      "@Variant of %s.%s names the dialect \"%s\", which there is not.",
      "Name one of: %4$s."),
  ENUM_ARRAY_IS_UNCHECKED(
      "ALU-1165",
      "@Enumerated of %s.%s asks for a constraint, which arrays cannot have.",
      "Remove createConstraint, or name a type of the database: nativeEnum = \"…\"."),
  COMPOSITE_MUST_BE_A_RECORD(
      "ALU-1180",
      "%s.%s is a composite, but %s is no record that generated code can make.",
      "Make it a record that is not private, or use @Column(converter = …)."),
  COMPOSITE_HAS_OTHER_COLUMNS(
      "ALU-1181",
      "@Composite of %s.%s names %s columns, but %s has %s.",
      "Name one column for each component, in their order."),
  COMPOSITE_CONTAINS_ITSELF(
      "ALU-1182",
      "%s.%s: the composite %s contains itself, so that its columns would never end.",
      "Take the component out, or keep it as JSON by @Column(converter = …)."),
  COMPOSITE_IS_NO_RECORD(
      "ALU-1183",
      "@Composite is on %s, which is no record.",
      "Make it a record, or remove @Composite."),
  TYPE_IS_MAPPED_TWICE(
      "ALU-1184",
      "%s.%s is of type %s, of which the package %s has more than one @TypeMap.",
      "Keep one of them."),
  RANGE_EXCLUDES_OPTIONS(
      "ALU-1683",
      "%s.%s is a range, of which %s says nothing.",
      "Remove it: the type of the bounds decides."),
  RECORD_IS_NOT_TRACKED(
      "ALU-1681",
      "%s cannot have %s: it is a record, whose rows are values that are read and replaced whole.",
      "%3$s, or make the model an interface."),
  COMPOSITE_KEY_IS_ASSIGNED(
      "ALU-1684",
      "%s.%s is a key of several columns, for which nobody makes values: it cannot be %s.",
      "Remove the generation, and set the key."),
  TYPE_MAP_NAMES_NO_TYPE(
      "ALU-1685",
      "@TypeMap of the package %s does not say of which type it is.",
      "Name it: @TypeMap(type = …, value = @Column(…))."),
  TYPE_MAP_NAMES_ANOTHER_TYPE(
      "ALU-1686",
      "@TypeMap on %s is about columns of that type, but names %s.",
      "Remove the element type, or move the annotation to package-info.java."),
  TYPE_HAS_TWO_MAPS("ALU-1687", "%s has more than one @TypeMap.", "Keep one of them."),
  RELATIONSHIP_TARGET_IS_A_RECORD(
      "ALU-1682",
      "%s.%s is a relationship to %s, but that is a record, of which there are no objects.",
      "Keep its key in a column with @ForeignKey and join its table, or make %3$s an interface.");

  @SuppressWarnings("ImmutableEnumChecker") // A record of texts and a constant.
  private final Wording wording;

  TypeMessage(String code, String template, String fix) {
    wording = new Wording(code, template, fix);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
