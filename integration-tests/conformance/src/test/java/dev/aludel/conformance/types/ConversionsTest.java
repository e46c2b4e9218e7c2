package dev.aludel.conformance.types;

import static dev.aludel.conformance.types.Conversions_.CONVERSIONS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.query.Condition;
import dev.aludel.session.Session;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A value reaches its column and comes back, though the column's type is not its own. */
@Tag("B055")
class ConversionsTest extends ConformanceTest {
  private static final OffsetDateTime NOON = OffsetDateTime.parse("2024-01-01T10:00:00Z");

  ConversionsTest() {
    super(TypesModelsSchema.SCHEMA);
  }

  private static Conversions atNoon() {
    return ConversionsEntity.builder()
        .offset(NOON.withOffsetSameInstant(ZoneOffset.ofHours(2)))
        .build();
  }

  @Test
  void defaultsAreConvertedBothWays() {
    database.transaction(session -> session.add(atNoon()));
    try (Session session = database.session()) {
      Conversions found = session.query(CONVERSIONS).one();
      assertThat(found.shortInInteger()).isEqualTo((short) 1);
      assertThat(found.shortInBigint()).isEqualTo((short) 2);
      assertThat(found.shortInNumeric()).isEqualTo((short) 3);
      assertThat(found.intInBigint()).isEqualTo(4);
      assertThat(found.intInNumeric()).isEqualTo(5);
      assertThat(found.longInNumeric()).isEqualTo(6);
      assertThat(found.floatInDouble()).isEqualTo(0.5f);
      assertThat(found.boxedInBigint()).isNull();
      assertThat(found.boxedInNumeric()).isNull();
      assertThat(found.boxedInDouble()).isNull();
      assertThat(found.huge()).isEqualTo(BigInteger.valueOf(7));
      assertThat(found.offset()).isEqualTo(NOON);
      assertThat(found.code()).isEqualTo("FI");
      assertThat(found.colour()).isEqualTo(Colour.GREEN);
    }
  }

  @Test
  void boxesAndChangesAreConverted() {
    Conversions made =
        ConversionsEntity.builder()
            .boxedInBigint(-1)
            .boxedInNumeric(-2L)
            .boxedInDouble(-3f)
            .build();
    database.transaction(session -> session.add(made));
    database.transaction(
        session -> session.query(CONVERSIONS).one().intInBigint(Integer.MIN_VALUE));
    try (Session session = database.session()) {
      Conversions found = session.query(CONVERSIONS).one();
      assertThat(found.boxedInBigint()).isEqualTo(-1);
      assertThat(found.boxedInNumeric()).isEqualTo(-2);
      assertThat(found.boxedInDouble()).isEqualTo(-3f);
      assertThat(found.intInBigint()).isEqualTo(Integer.MIN_VALUE);
    }
  }

  @Test
  void severalRowsAreConvertedTogether() {
    database.transaction(
        session -> session.addAll(List.of(ConversionsEntity.create(), ConversionsEntity.create())));
    try (Session session = database.session()) {
      assertThat(session.query(CONVERSIONS).count()).isEqualTo(2);
    }
  }

  @Test
  void queriesCompareInTheColumnsType() {
    database.transaction(session -> session.add(atNoon()));
    for (Condition condition :
        List.of(
            CONVERSIONS.shortInInteger.eq((short) 1),
            CONVERSIONS.shortInBigint.in((short) 2, (short) 9),
            CONVERSIONS.shortInNumeric.ge((short) 3),
            CONVERSIONS.intInBigint.between(4, 5),
            CONVERSIONS.intInNumeric.eq(5),
            CONVERSIONS.longInNumeric.eq(6L),
            CONVERSIONS.floatInDouble.eq(0.5f),
            CONVERSIONS.huge.eq(BigInteger.valueOf(7)),
            CONVERSIONS.offset.eq(NOON),
            CONVERSIONS.code.eq("FI"),
            CONVERSIONS.colour.eq(Colour.GREEN))) {
      try (Session session = database.session()) {
        assertThat(session.query(CONVERSIONS).where(condition).count())
            .as(condition.toString())
            .isEqualTo(1);
      }
    }
  }
}
