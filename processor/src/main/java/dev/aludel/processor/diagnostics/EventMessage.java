package dev.aludel.processor.diagnostics;

/**
 * What is said about listeners, validators, synonyms, DDL and association proxies; the area 164x to
 * 166x. The first argument is the method, where there is one: {@code User.lowerCase}.
 */
public enum EventMessage implements Coded {
  LISTENER_CANNOT_BE_CALLED(
      "ALU-1640",
      "Listener %s is %s, so nothing can call it.",
      "Make it a static method without type parameters and checked exceptions, which the package of"
          + " the model can see."),
  LISTENER_TAKES_NO_MODEL(
      "ALU-1641",
      "Listener %s takes %s first, which is not %s.",
      "Take the object first that something happens to."),
  LISTENER_TAKES_SOMETHING_ELSE(
      "ALU-1642",
      "Listener %s cannot be called with what there is for %s.",
      "Behind the object it takes %3$s."),
  LISTENER_ANSWERS_SOMETHING_ELSE(
      "ALU-1643", "Listener %s answers %s to %s, where it is to answer %s.", "Answer %4$s."),
  LISTENED_ATTRIBUTE_IS_UNKNOWN(
      "ALU-1644", "Listener %s names \"%s\", which is no attribute of %s.", "Name an attribute."),
  LISTENER_NAMES_NO_ATTRIBUTE(
      "ALU-1645",
      "Listener %s listens for %s, which is about an attribute, and names none.",
      "Name it: @ListensFor(value = %2$s, attribute = \"…\")."),
  EVENT_IS_OF_NO_ATTRIBUTE(
      "ALU-1646",
      "Listener %s names an attribute, and listens for %s, which is about a row.",
      "Remove the attribute, or listen for SET."),
  EVENT_NEVER_HAPPENS(
      "ALU-1647",
      "Listener %s listens for %s of \"%s\", which never happens: %4$s.",
      "Listen for something else, or to another attribute."),
  LISTENER_IS_NEVER_CALLED(
      "ALU-1648", "Listener %s does not say what it listens for.", "Say it, or remove %2$s."),
  CLASS_HAS_NO_LISTENER(
      "ALU-1649",
      "%s names %s for its listeners, which has no method with @ListensFor or @Validates.",
      "Annotate its static methods, or do not name it."),
  SYNONYM_OF_NOTHING(
      "ALU-1650",
      "Synonym %s stands for \"%s\", which is no column, column property or relationship of %s.",
      "Name an attribute."),
  SYNONYM_HAS_ANOTHER_TYPE(
      "ALU-1651",
      "Synonym %s answers %s, where the attribute \"%s\" answers %s.",
      "Let it answer %4$s."),
  SYNONYM_CANNOT_BE_SET(
      "ALU-1652",
      "Synonym %s has a setter, and the attribute \"%s\" has none.",
      "Remove the setter, or let the attribute have one."),
  DDL_IS_FOR_NO_DIALECT(
      "ALU-1653",
      "@Ddl is for \"%s\", which no database is called: there are %s.",
      "Name a dialect, or none for all of them."),
  DDL_IS_EMPTY("ALU-1654", "@Ddl has an empty statement.", "Write SQL into it, or remove it."),
  DDL_NAMES_NO_TABLE(
      "ALU-1655",
      "@Ddl of schema %s names {table}, and a schema has many.",
      "Write the table's name, or move @Ddl to a model."),
  DDL_IS_OF_A_VIEW(
      "ALU-1656",
      "@Ddl is executed with a table, and %s is a view, which no schema creates.",
      "Send it beside database.create(View)."),
  ASSOCIATION_CREATOR_IS_MISSING(
      "ALU-1657",
      "Association proxy %s is to make objects by \"%s\", and %s has no such static method that its"
          + " package sees.",
      "Write it; it may take the owner first:"),
  ASSOCIATION_CAN_BE_NULL(
      "ALU-1658",
      "Association proxy %s reads %s, which can be null.",
      "Annotate it with @Nullable."),
  ASSOCIATION_CANNOT_BE_SET(
      "ALU-1659", "Association proxy %s has a setter, but %s.", "Remove the setter."),
  LISTENER_HEARS_NO_MODEL(
      "ALU-1660",
      Severity.WARNING,
      "Listener %s is called for no model of %s: %s.",
      "Correct it, or remove it."),
  LISTENED_ATTRIBUTE_IS_NOWHERE(
      "ALU-1661",
      Severity.WARNING,
      "Listener %s names \"%s\", which is no attribute of the models of %s that it is called for.",
      "Name an attribute of one.");

  @SuppressWarnings("ImmutableEnumChecker") // A record of texts and a constant.
  private final Wording wording;

  EventMessage(String code, String template, String fix) {
    wording = new Wording(code, template, fix);
  }

  EventMessage(String code, Severity severity, String template, String fix) {
    wording = new Wording(code, severity, template, fix);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
