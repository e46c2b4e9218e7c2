package dev.aludel.processor.diagnostics;

/** What is said about filters, what else mixins share out, what lint finds, and views. */
public enum MixinMessage implements Coded {
  FILTER_IS_NO_HYBRID(
      "ALU-1670",
      "@Filter %s.%s has no @Hybrid, so no query knows its condition.",
      "Give it @Hybrid, too, or remove @Filter."),
  FILTER_ANSWERS_NO_BOOLEAN(
      "ALU-1671",
      "@Filter %s answers %s, which does not tell whether a row is seen.",
      "Let it answer a boolean, or remove @Filter."),
  FILTER_NAME_IS_TAKEN(
      "ALU-1672",
      "@Filter %s needs the constant %s of %s, which is something else already.",
      "Rename the method or its parameter."),
  FILTER_LEAVES_ITS_ROW(
      "ALU-1673",
      "@Filter %s asks for \"%s\", which is no column of the row itself.",
      "Ask for columns only: a condition that reads other rows would be filtered itself. Where it"
          + " must, query with it by hand."),
  FOREIGN_KEY_HAS_NO_INDEX(
      "ALU-1680",
      Severity.WARNING,
      "No index of %s begins with the foreign key %s, so who looks for it, or deletes from %s, reads"
          + " the whole table.",
      "Give it one (asked for by -Aaludel.lint):"),
  VIEW_HAS_A_SETTER(
      "ALU-1690",
      "%s.%s sets an attribute of a view, whose rows are only read.",
      "Remove the setter, or view = true.");

  @SuppressWarnings("ImmutableEnumChecker") // A record of texts and a constant.
  private final Wording wording;

  MixinMessage(String code, String template, String fix) {
    wording = new Wording(code, template, fix);
  }

  MixinMessage(String code, Severity severity, String template, String fix) {
    wording = new Wording(code, severity, template, fix);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
