package dev.aludel.processor.diagnostics;

/** What is said about models that extend models; the area 16xx. */
public enum InheritanceMessage implements Coded {
  MODEL_EXTENDS_TWO_MODELS(
      "ALU-1601",
      "%s extends several models: %s.",
      "Extend one of them, and move what the others have into a @Mixin."),
  PARENT_IS_NOT_POLYMORPHIC(
      "ALU-1602",
      "%s extends %s, whose rows do not say which model they are of.",
      "Annotate %2$s with @Polymorphic(on = …), or make it a @Mixin."),
  POLYMORPHIC_BELOW_THE_ROOT(
      "ALU-1603",
      "%s is @Polymorphic, but extends %s, which says for the whole hierarchy what it is"
          + " polymorphic on.",
      "Remove @Polymorphic."),
  DISCRIMINATOR_IS_UNKNOWN(
      "ALU-1604",
      "%s is @Polymorphic on \"%s\", but has no such column.",
      "Name an attribute that is a column."),
  DISCRIMINATOR_HAS_WRONG_TYPE(
      "ALU-1605",
      "%s is @Polymorphic on %s, whose type %s cannot tell models apart.",
      "Make it a String, a whole number, or an enum that is stored by its names."),
  DISCRIMINATOR_IS_NOT_ITS_OWN(
      "ALU-1606",
      "%s is @Polymorphic on %s, which %s.",
      "Let the session alone write it: without setter, default and key, and not null."),
  IDENTITY_OUTSIDE_OF_A_HIERARCHY(
      "ALU-1607",
      "%s has a @PolymorphicIdentity, but belongs to no hierarchy.",
      "Annotate it with @Polymorphic(on = …), or remove @PolymorphicIdentity."),
  IDENTITY_IS_MISSING(
      "ALU-1608",
      "%s has no @PolymorphicIdentity, and no model extends it: it cannot have a row.",
      "Annotate it with @PolymorphicIdentity."),
  IDENTITY_IS_TAKEN(
      "ALU-1609",
      "%s and %s have the same @PolymorphicIdentity \"%s\".",
      "Give one of them another."),
  KEY_BELOW_THE_ROOT(
      "ALU-1611",
      "%s declares the key %s, but has the key of %s, which it extends.",
      "Remove @Id."),
  ATTRIBUTE_IS_REDECLARED(
      "ALU-1612",
      "%s declares %s again, which it has from %s.",
      "Remove it, or give it another name."),
  SUBCLASS_COLUMNS_CLASH(
      "ALU-1613",
      "%s and %s are kept in the same table, and their columns %s differ: %s and %s.",
      "Give one of them another @Column(name = …), or declare them alike."),
  MODEL_EXTENDS_A_MODEL_ELSEWHERE(
      "ALU-1614",
      "%s extends %s, which is in another package.",
      "Move it to the package %3$s: a hierarchy is compiled together."),
  VERSION_BELOW_THE_ROOT(
      "ALU-1615",
      "%s has the @Version %s, but %s, which it extends, has none.",
      "Move it there: one version guards the rows of all tables of an object."),
  CONCRETE_HAS_NO_DISCRIMINATOR(
      "ALU-1616",
      "%s is @Polymorphic by concrete tables, which tell models apart, and on an attribute.",
      "Remove on, or concrete."),
  CONCRETE_MODEL_IS_EXTENDED(
      "ALU-1617",
      "%s has rows in a table of its own, but %s extends it.",
      "Make it abstract: without @PolymorphicIdentity, with a further model for its rows."),
  RELATIONSHIP_WITHOUT_A_TABLE(
      "ALU-1618",
      "%s.%s refers to rows of %s, which are in several tables.",
      "Let it lead to one of the models that have a table, or make the hierarchy a joined one."),
  RELATIONSHIP_OF_SEVERAL_TABLES(
      "ALU-1619",
      "%s.%s needs a foreign key to %s, whose rows are in several tables.",
      "Declare it in each of the models that have a table, or make the hierarchy a joined one."),
  CONCRETE_COLUMNS_CLASH(
      "ALU-1620",
      "%s and %s are read together, and their columns %s differ: %s and %s.",
      "Give one of them another @Column(name = …), or declare them alike.");

  @SuppressWarnings("ImmutableEnumChecker") // A record of texts and a constant.
  private final Wording wording;

  InheritanceMessage(String code, String template, String fix) {
    wording = new Wording(code, template, fix);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
