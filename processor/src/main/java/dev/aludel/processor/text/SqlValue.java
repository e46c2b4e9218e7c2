package dev.aludel.processor.text;

import dev.aludel.processor.model.Conversion;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.SqlKind;
import dev.aludel.processor.model.SqlTable;
import dev.aludel.processor.model.SqlTypeDescriptor;
import dev.aludel.processor.model.Storage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is known of an expression's value.
 *
 * @param kind its type; empty if unknown
 * @param java the type of the column that it is
 * @param stored that column's type, if values travel to it in a way of their own
 * @param nullness whether it can be null
 * @param form where it comes from
 * @param elements of an array that is no column
 */
record SqlValue(
    Optional<SqlKind> kind,
    Optional<JavaType> java,
    Optional<SqlTypeDescriptor> stored,
    Nullness nullness,
    Form form,
    Optional<SqlValue> elements) {
  static final SqlValue UNKNOWN =
      new SqlValue(Optional.empty(), Optional.empty(), Nullness.UNKNOWN, Form.PLAIN);
  static final SqlValue ROW =
      new SqlValue(Optional.empty(), Optional.empty(), Nullness.UNKNOWN, Form.ROW);
  static final SqlValue INTERVAL =
      new SqlValue(Optional.empty(), Optional.empty(), Nullness.NOT_NULL, Form.INTERVAL);
  static final SqlValue NULL =
      new SqlValue(Optional.empty(), Optional.empty(), Nullness.NULLABLE, Form.LITERAL);
  private static final List<SqlKind> NUMBERS =
      List.of(
          SqlKind.SMALLINT,
          SqlKind.INTEGER,
          SqlKind.BIGINT,
          SqlKind.NUMERIC,
          SqlKind.REAL,
          SqlKind.DOUBLE);
  private static final List<SqlKind> TIMES =
      List.of(SqlKind.DATE, SqlKind.TIMESTAMP, SqlKind.TIMESTAMP_WITH_TIME_ZONE);

  static final SqlValue CONDITION = of(SqlKind.BOOLEAN, Nullness.NOT_NULL);

  SqlValue(Optional<SqlKind> kind, Optional<JavaType> java, Nullness nullness, Form form) {
    this(kind, java, Optional.empty(), nullness, form, Optional.empty());
  }

  /** Whether something can be null. */
  enum Nullness {
    NOT_NULL,
    UNKNOWN,
    NULLABLE;

    /** Of what is null if either is. */
    Nullness or(Nullness other) {
      return compareTo(other) >= 0 ? this : other;
    }

    /** Of what is null if both are. */
    Nullness and(Nullness other) {
      return compareTo(other) <= 0 ? this : other;
    }
  }

  /** Where a value comes from, as far as that matters for what it may be compared with. */
  enum Form {
    PLAIN,
    /** A text in quotes, or NULL: it becomes what it is compared with. */
    LITERAL,
    /** Several values in parentheses. */
    ROW,
    /** A length of time, which no column has. */
    INTERVAL
  }

  static SqlValue of(SqlKind kind, Nullness nullness) {
    return new SqlValue(Optional.of(kind), Optional.empty(), nullness, Form.PLAIN);
  }

  /** What a Java value is for the database. */
  static SqlValue of(JavaType type, Nullness nullness) {
    boolean plain = type.kind() != JavaType.Kind.CONVERTED;
    return new SqlValue(
        plain ? Optional.of(SqlTypeDescriptor.impliedBy(type)) : Optional.empty(),
        Optional.of(type),
        nullness,
        Form.PLAIN);
  }

  static SqlValue of(SqlTable.Column column) {
    return of(
        column.type(), column.sqlType(), column.nullable() ? Nullness.NULLABLE : Nullness.NOT_NULL);
  }

  private static SqlValue of(JavaType type, SqlTypeDescriptor sqlType, Nullness nullness) {
    Optional<SqlKind> kind =
        TextType.of(sqlType) == TextType.UNKNOWN ? Optional.empty() : Optional.of(sqlType.kind());
    Optional<SqlTypeDescriptor> stored =
        Conversion.of(type, sqlType) == Conversion.VALUE_TYPE
            ? Optional.of(sqlType)
            : Optional.empty();
    return new SqlValue(kind, Optional.of(type), stored, nullness, Form.PLAIN, Optional.empty());
  }

  static SqlValue arrayOf(SqlValue element, Nullness nullness) {
    return new SqlValue(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        nullness,
        Form.PLAIN,
        Optional.of(element));
  }

  boolean isArray() {
    return elements.isPresent() || stored.filter(one -> one.kind() == SqlKind.ARRAY).isPresent();
  }

  boolean isJson() {
    return stored.filter(one -> one.kind() == SqlKind.JSON).isPresent();
  }

  /** One of an array's values, of which no column says that all are there. */
  SqlValue element() {
    return elements
        .or(
            () ->
                java.flatMap(JavaType::storage)
                    .filter(Storage.Elements.class::isInstance)
                    .map(Storage.Elements.class::cast)
                    .flatMap(
                        own ->
                            stored
                                .flatMap(SqlTypeDescriptor::element)
                                .map(type -> of(own.element(), type, Nullness.UNKNOWN))))
        .filter(one -> one.stored().isEmpty())
        .orElse(UNKNOWN);
  }

  SqlValue with(Nullness other) {
    return new SqlValue(kind, java, stored, other, form, elements);
  }

  /** The same without the column that it came from, of which an enum's constants remain. */
  SqlValue computed() {
    Form computed = form == Form.INTERVAL ? form : Form.PLAIN;
    boolean kept = isEnum() && stored.isEmpty();
    return new SqlValue(
        kind,
        kept ? java : Optional.empty(),
        Optional.empty(),
        nullness,
        computed,
        isArray() ? Optional.of(element()) : Optional.empty());
  }

  /** The same as a query's column: a text in quotes is a text there, whatever it meets. */
  SqlValue settled() {
    return form == Form.LITERAL && kind.isPresent() ? of(SqlKind.TEXT, nullness) : this;
  }

  /** The same as one of several values, which are of that column's type if all are. */
  SqlValue chosen() {
    return stored.isPresent() ? this : computed();
  }

  /** The same as a value that need not be one of the column's. */
  private SqlValue any() {
    return new SqlValue(kind, Optional.empty(), nullness, form);
  }

  /** What is this or another one, and known to be of an enum or a type only if both are. */
  SqlValue beside(SqlValue other) {
    if (stored.isPresent()) {
      return isNull(other) || travelsAs(other) ? this : any();
    }
    boolean text = other.isText() && other.form != Form.LITERAL;
    return isEnum() && text && !(other.isEnum() && sameEnum(other)) ? any() : this;
  }

  private static boolean isNull(SqlValue other) {
    return other.form == Form.LITERAL && other.kind.isEmpty();
  }

  /** Whether its values travel as those of another one. */
  boolean travelsAs(SqlValue other) {
    return java.equals(other.java) && stored.equals(other.stored);
  }

  /** Whether it is a column's value, or one of several's, that a Java type stands for. */
  boolean standsFor(JavaType type) {
    return stored.isPresent()
        && java.filter(own -> own.valueName().equals(type.name().box())).isPresent();
  }

  /** Whether it is a time, or moves one. */
  boolean movesInTime() {
    return isTime() || form == Form.INTERVAL;
  }

  boolean isKnown() {
    return kind.isPresent() || java.isPresent() || elements.isPresent();
  }

  boolean is(SqlKind... kinds) {
    return kind.filter(one -> List.of(kinds).contains(one)).isPresent();
  }

  boolean isNumber() {
    return kind.filter(one -> TextType.of(one) == TextType.NUMBER).isPresent();
  }

  boolean isTime() {
    return kind.filter(one -> TextType.of(one) == TextType.TIME).isPresent();
  }

  /** Which of two numbers' or two times' types what is either of them has: the wider. */
  int width() {
    return kind.map((isTime() ? TIMES : NUMBERS)::indexOf).orElse(-1);
  }

  /** Whether values of this type take in those of another one of the same family. */
  boolean isWiderThan(SqlValue other) {
    return ((isNumber() && other.isNumber()) || (isTime() && other.isTime()))
        && width() > other.width();
  }

  boolean isText() {
    return kind.filter(one -> TextType.of(one) == TextType.TEXT).isPresent();
  }

  /** Whether a database compares the two without a cast. */
  boolean comparableTo(SqlValue other) {
    if (kind.isEmpty() || other.kind.isEmpty()) {
      boolean enums = isEnum() && other.isEnum();
      boolean row = form == Form.ROW && other.form == Form.PLAIN && other.kind.isPresent();
      return !row
          && (!enums || sameEnum(other))
          && !isNoneBeside(other)
          && !other.isNoneBeside(this);
    }
    if (form == Form.LITERAL || other.form == Form.LITERAL) {
      return true;
    }
    SqlKind one = kind.get();
    SqlKind two = other.kind.get();
    boolean ofDay = one == SqlKind.TIME ^ two == SqlKind.TIME;
    return TextType.of(one) == TextType.of(two) && !ofDay && sameEnum(other);
  }

  /** Whether it is an interval or an array, and the other one a value of another type. */
  private boolean isNoneBeside(SqlValue other) {
    boolean plain = other.form == Form.PLAIN && other.kind.isPresent();
    return plain && (form == Form.INTERVAL || isArray());
  }

  /** Two enums have constants of their own; an enum and a text are both text. */
  private boolean sameEnum(SqlValue other) {
    return !isEnum()
        || !other.isEnum()
        || (name().equals(other.name()) && storage().equals(other.storage()));
  }

  /** How an enum travels that is not stored by its names. */
  Optional<Storage> storage() {
    return java.flatMap(JavaType::storage);
  }

  /** Whether it is an enum that is stored by the names of its constants. */
  boolean isNamedEnum() {
    return isEnum() && storage().isEmpty();
  }

  boolean isEnum() {
    return java.filter(type -> type.kind() == JavaType.Kind.ENUM).isPresent();
  }

  private Optional<String> name() {
    return java.map(type -> type.name().toString());
  }

  /** The column's type in Java, as people write it. */
  String javaWords() {
    return java.map(type -> type.valueName().toString().replaceAll("[\\w$.]+\\.", "")).orElse("");
  }

  /** As a message says it: {@code bigint}, {@code OrderStatus}. */
  String words() {
    if (form == Form.ROW) {
      return "a row";
    }
    if (form == Form.INTERVAL) {
      return "an interval";
    }
    if (isEnum()) {
      String name = name().orElseThrow().replaceAll(".*\\.", "");
      return storage().orElse(null) instanceof Storage.ByValue value
          ? name + " by its " + value.method() + "()"
          : name;
    }
    if (stored.isPresent()) {
      return javaWords() + kind.map(one -> " as " + words(one)).orElse("");
    }
    return elements
        .map(one -> "an array of " + one.words())
        .or(() -> kind.map(SqlValue::words))
        .orElse("unknown");
  }

  static String words(SqlKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
