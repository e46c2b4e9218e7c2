package dev.aludel.processor.diagnostics;

/** What is said about how the values of a column travel; the area 116x and 117x. */
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
      "Name one of: %4$s.");

  private final String code;
  private final String template;
  private final String fix;

  TypeMessage(String code, String template, String fix) {
    this.code = code;
    this.template = template;
    this.fix = fix;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String template() {
    return template;
  }

  @Override
  public String fix() {
    return fix;
  }
}
