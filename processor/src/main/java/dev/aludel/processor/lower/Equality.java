package dev.aludel.processor.lower;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.aludel.processor.diagnostics.HybridMessage;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.lower.Meaning.Row;
import dev.aludel.processor.lower.Meaning.Scalar;
import dev.aludel.processor.model.HybridCode;
import dev.aludel.processor.model.JavaType.Kind;
import java.util.Optional;

/** Translates {@code ==}, {@code !=} and {@code equals}. */
final class Equality {
  private final Origin at;
  private final HybridScope scope;

  Equality(Origin at, HybridScope scope) {
    this.at = at;
    this.scope = scope;
  }

  /** {@code ==} or {@code !=}. */
  Meaning identical(Meaning left, Meaning right, String operator) {
    boolean negated = operator.equals("!=");
    Optional<Scalar> decided = ofNullsAndRows(left, right, negated);
    if (decided.isPresent()) {
      return decided.get();
    }
    if (!(left instanceof Scalar a) || !(right instanceof Scalar b)) {
      throw Untranslatable.of(at, HybridMessage.VALUE_IS_NOT_IN_SQL, scope.subject(), left.words());
    }
    requireOneForm(a, b);
    boolean byValue = a.type().primitive() || b.type().primitive();
    boolean numbers = Kinds.isNumeric(a.kind()) && Kinds.isNumeric(b.kind());
    boolean booleans = a.kind() == Kind.BOOLEAN && b.kind() == Kind.BOOLEAN;
    if (byValue && (numbers || booleans)) {
      return Operators.compare(at, scope, a, operator, b);
    }
    boolean characters = Kinds.isCharacter(a.type()) && Kinds.isCharacter(b.type());
    if ((characters && byValue) || (a.kind() == Kind.ENUM && b.kind() == Kind.ENUM)) {
      return Operators.same(a, b, negated);
    }
    if (byValue) {
      throw Untranslatable.of(
          at, HybridMessage.VALUE_IS_NOT_IN_SQL, scope.subject(), a.words() + " as a number");
    }
    throw Untranslatable.differs(
        at,
        scope,
        "\"" + operator + "\" asks whether two " + Kinds.name(a.type().boxed()) + " are one object",
        "Write Objects.equals(…, …)");
  }

  /** What {@code ==} and {@code equals} say alike. */
  private Optional<Scalar> ofNullsAndRows(Meaning left, Meaning right, boolean negated) {
    if (right instanceof Meaning.Null) {
      return Optional.of(isNull(left, negated));
    }
    if (left instanceof Meaning.Null) {
      return Optional.of(isNull(right, negated));
    }
    if (left instanceof Meaning.Thing && right instanceof Row) {
      return ofNullsAndRows(right, left, negated);
    }
    if (left instanceof Row row && right instanceof Meaning.Thing thing) {
      return Optional.of(sameAsGiven(row, thing, negated));
    }
    return left instanceof Row a && right instanceof Row b
        ? Optional.of(sameRow(a, b, negated))
        : Optional.empty();
  }

  /** An object that a parameter gives is told by its key, as the row is. */
  private Scalar sameAsGiven(Row row, Meaning.Thing given, boolean negated) {
    if (!given.type().equals(row.model().name())) {
      throw Untranslatable.of(
          at, HybridMessage.VALUE_IS_NOT_IN_SQL, scope.subject(), given.words());
    }
    Keys key = key(row);
    HybridCode there = new HybridCode.Operator(given.code(), "==", Dsl.text("null"));
    if (key.only().isPresent()) {
      HybridCode value = key.onlyOf(given.code());
      return Operators.condition(
          Dsl.call(
              key.only().get(),
              negated ? "isDistinctFrom" : "isNotDistinctFrom",
              given.nullable() ? new HybridCode.Choice(there, Dsl.text("null"), value) : value));
    }
    HybridCode same = key.isOf(given.code(), row.nullable() ? "isNotDistinctFrom" : "eq");
    HybridCode either = given.nullable() ? new HybridCode.Choice(there, key.isNull(), same) : same;
    return Operators.condition(negated ? Dsl.not(either) : either);
  }

  /** Whether it is null, or is not. */
  Scalar isNull(Meaning meaning, boolean negated) {
    String method = negated ? "isNotNull" : "isNull";
    if (meaning instanceof Scalar scalar) {
      return scalar.isJava()
          ? Scalar.java(
              Kinds.BOOLEAN,
              false,
              new HybridCode.Operator(scalar.code(), negated ? "!=" : "==", Dsl.text("null")))
          : Operators.condition(Dsl.call(scalar.code(), method)).risky(scalar.canFail());
    }
    if (meaning instanceof Meaning.Thing thing) {
      return Scalar.java(
          Kinds.BOOLEAN,
          false,
          new HybridCode.Operator(thing.code(), negated ? "!=" : "==", Dsl.text("null")));
    }
    if (meaning instanceof Row row) {
      return Operators.condition(negated ? key(row).isNotNull() : key(row).isNull());
    }
    if (meaning instanceof Meaning.Rows rows
        && rows.form() == Meaning.Rows.Form.FIRST
        && rows.element() instanceof Row first) {
      boolean itself = first.code().equals(Dsl.text(rows.variable()));
      HybridCode there =
          itself
              ? Dsl.call(rows.filtered(), "any")
              : Dsl.call(Dsl.sql("scalar", rows.first(only(first))), "isNotNull");
      return Operators.condition(negated ? there : Dsl.not(there));
    }
    if (meaning instanceof Meaning.Composite composite) {
      return composite.nullable()
          ? Operators.condition(Dsl.call(composite.code(), method))
          : Scalar.java(Kinds.BOOLEAN, false, Dsl.text(negated ? "true" : "false"));
    }
    throw Untranslatable.of(
        at, HybridMessage.VALUE_IS_NOT_IN_SQL, scope.subject(), meaning.words());
  }

  /** {@code Objects.equals}, or {@code equals} of something that is there. */
  Scalar equal(Meaning left, Meaning right) {
    Optional<Scalar> decided = ofNullsAndRows(left, right, false);
    if (decided.isPresent()) {
      return decided.get();
    }
    if (left instanceof Scalar a && right instanceof Scalar b) {
      requireEqualTypes(a, b);
      return Operators.same(a, b, false);
    }
    throw Untranslatable.of(at, HybridMessage.VALUE_IS_NOT_IN_SQL, scope.subject(), left.words());
  }

  /** Whether a collection of Java has a value of the row; one that is null is not in it. */
  Scalar isAmong(Scalar value, Meaning.Thing some) {
    TypeName element = ((ParameterizedTypeName) some.type()).typeArguments().get(0);
    if (element instanceof ClassName name
        && !name.equals(value.type().boxed().name())
        && !Kinds.isCharacter(value.type())) {
      throw neverEqual(name.simpleName(), value);
    }
    requireEqualTypes(value, value);
    HybridCode in = Dsl.call(value.code(), "in", some.code());
    return Operators.condition(value.nullable() ? Dsl.call(in, "coalesce", Dsl.text("false")) : in);
  }

  private Untranslatable neverEqual(String type, Scalar value) {
    return Untranslatable.differs(
        at,
        scope,
        "Java's "
            + type
            + " never equals a "
            + Kinds.name(value.type().boxed())
            + ", even if both are 1",
        "Compare values of one type");
  }

  private void requireEqualTypes(Scalar left, Scalar right) {
    requireOneForm(left, right);
    if (left.kind() != right.kind()) {
      throw neverEqual(Kinds.name(left.type().boxed()), right);
    }
    switch (left.kind()) {
      case BIG_DECIMAL ->
          throw Untranslatable.differs(
              at,
              scope,
              "equals of BigDecimal tells 2.0 from 2.00, databases do not",
              "Write compareTo(…) == 0");
      case FLOAT, DOUBLE, BYTES, OFFSET_DATE_TIME, JSON, LIST, CONVERTED ->
          throw Untranslatable.differs(
              at,
              scope,
              "equals of " + Kinds.name(left.type()) + " compares more than a database does",
              advice(left.kind()));
      default -> {}
    }
  }

  /** What travels in two forms, Java may call equal, and databases cannot compare. */
  private void requireOneForm(Scalar left, Scalar right) {
    boolean sameType = left.type().boxed().name().equals(right.type().boxed().name());
    boolean twoForms =
        left.kind() != right.kind()
            || !(left.isJava()
                || right.isJava()
                || left.type().storage().equals(right.type().storage()));
    if (sameType && twoForms) {
      throw twoForms(at, scope, left);
    }
  }

  /** What is stored in two forms stands in one place. */
  static Untranslatable twoForms(Origin at, HybridScope scope, Scalar one) {
    return Untranslatable.differs(
        at,
        scope,
        "a "
            + Kinds.name(one.type().boxed())
            + " is stored in a form of its own, by a value of it, a converter or a type of the"
            + " database, which is no other's",
        "Compare what is stored in one form");
  }

  private static String advice(Kind kind) {
    return switch (kind) {
      case OFFSET_DATE_TIME -> "Write isEqual";
      case FLOAT, DOUBLE -> "Write == or a range";
      default -> "Compare an attribute of it";
    };
  }

  /** A session has one object for each row. */
  private Scalar sameRow(Row left, Row right, boolean negated) {
    if (!left.model().name().equals(right.model().name())) {
      throw Untranslatable.of(
          at, HybridMessage.VALUE_IS_NOT_IN_SQL, scope.subject(), right.words());
    }
    Keys a = key(left);
    Keys b = key(right);
    boolean nulls = left.nullable() || right.nullable();
    boolean single = a.only().isPresent();
    if (single && negated) {
      return Operators.condition(a.same(b, nulls ? "isDistinctFrom" : "ne"));
    }
    HybridCode same = a.same(b, nulls ? "isNotDistinctFrom" : "eq");
    boolean both = !single && left.nullable() && right.nullable();
    HybridCode either = both ? Dsl.call(Dsl.call(a.isNull(), "and", b.isNull()), "or", same) : same;
    return Operators.condition(negated ? Dsl.not(either) : either);
  }

  /** The column that tells objects apart. */
  private HybridCode only(Row row) {
    return key(row).only().orElseThrow(() -> noKey(row, "one column"));
  }

  private Keys key(Row row) {
    return Keys.of(row, scope.members()).orElseThrow(() -> noKey(row, "its own columns"));
  }

  private Untranslatable noKey(Row row, String of) {
    return Untranslatable.of(
        at,
        HybridMessage.VALUE_IS_NOT_IN_SQL,
        scope.subject(),
        row.words() + ", which has no key of " + of + ",");
  }
}
