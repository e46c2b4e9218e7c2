package dev.aludel.conformance.types;

import static dev.aludel.annotation.ColumnType.BIGINT;
import static dev.aludel.annotation.ColumnType.CHAR;
import static dev.aludel.annotation.ColumnType.DOUBLE;
import static dev.aludel.annotation.ColumnType.INTEGER;
import static dev.aludel.annotation.ColumnType.NUMERIC;
import static dev.aludel.annotation.ColumnType.TEXT;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Columns that are wider than their accessors' types, or hold them in another form. */
@Model
public interface Conversions {

  @Id
  Long id();

  @Default("1")
  @Column(type = INTEGER)
  short shortInInteger();

  @Default("2")
  @Column(type = BIGINT)
  short shortInBigint();

  @Default("3")
  @Column(type = NUMERIC)
  short shortInNumeric();

  @Default("4")
  @Column(type = BIGINT)
  int intInBigint();

  void intInBigint(int value);

  @Default("5")
  @Column(type = NUMERIC)
  int intInNumeric();

  @Default("6")
  @Column(type = NUMERIC, precision = 20)
  long longInNumeric();

  @Default("0.5")
  @Column(type = DOUBLE)
  float floatInDouble();

  @Nullable
  @Column(type = BIGINT)
  Integer boxedInBigint();

  @Nullable
  @Column(type = NUMERIC)
  Long boxedInNumeric();

  @Nullable
  @Column(type = DOUBLE)
  Float boxedInDouble();

  @Default("7")
  BigInteger huge();

  @Nullable OffsetDateTime offset();

  @Default("FI")
  @Column(type = CHAR, length = 2)
  String code();

  @Default("GREEN")
  @Column(type = TEXT)
  Colour colour();
}
