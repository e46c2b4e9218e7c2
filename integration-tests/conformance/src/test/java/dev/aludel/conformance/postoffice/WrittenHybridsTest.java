package dev.aludel.conformance.postoffice;

import static dev.aludel.conformance.postoffice.Parcel_.PARCEL;
import static dev.aludel.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.session.Session;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hybrids that say their SQL as a text. */
class WrittenHybridsTest extends ConformanceTest {
  private Session session;

  @SuppressWarnings("NullAway.Init") // Opened before each method.
  WrittenHybridsTest() {
    super(PostOfficeSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    Parcel books = Parcel.of("books", 30, 20, "4.200");
    books.sentOn(LocalDate.of(2026, 3, 1));
    List<Parcel> all = List.of(books, Parcel.of("{odd}", 5, 4, "0.100"));
    database.transaction(filling -> filling.addAll(all));
    session = database.session();
    sql.clear();
  }

  @AfterEach
  void end() {
    session.close();
  }

  @Test
  void theTextIsWhatQueriesSay() {
    sql.assertSends(
        () ->
            assertThat(session.query(PARCEL).where(PARCEL.initial().eq("B")).list())
                .extracting(Parcel::label)
                .containsExactly("books"),
        "select id, label, width, height, weight, sent_on from parcels"
            + " where (upper(substring(label from 1 for 1))) = ?");
  }

  @Test
  void parametersAreBoundWhereTheTextNamesThem() {
    List<BigDecimal> postage =
        session.list(
            select(PARCEL.postage(BigDecimal.ONE, 10)).from(PARCEL).orderBy(PARCEL.id.asc()));

    assertThat(postage)
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(new BigDecimal("20"), new BigDecimal("2"));
    assertThat(session.query(PARCEL).orderBy(PARCEL.id.asc()).list())
        .extracting(parcel -> parcel.postage(BigDecimal.ONE, 10).intValueExact())
        .containsExactly(20, 2);
  }

  @Test
  void aTextHoldsTogetherUnderNot() {
    LocalDate day = LocalDate.of(2026, 3, 1);

    assertThat(session.query(PARCEL).where(PARCEL.isOpenAfter(day).not()).list())
        .extracting(Parcel::label)
        .containsExactly("books");
  }

  @Test
  void aTextThatMayBeNullAnswersNull() {
    List<LocalDate> days =
        session.list(select(PARCEL.arrivesOn()).from(PARCEL).orderBy(PARCEL.id.asc()));

    assertThat(days).containsExactly(LocalDate.of(2026, 3, 2), null);
  }

  @Test
  void bracesOfTheTextAreItsOwn() {
    assertThat(session.query(PARCEL).where(PARCEL.isBraced()).list())
        .extracting(Parcel::label)
        .containsExactly("{odd}");
  }

  @Test
  void anAliasNamesItsOwnColumns() {
    Parcel_ other = PARCEL.as("other");
    sql.assertSends(
        () ->
            assertThat(
                    session.list(
                        select(PARCEL.label)
                            .from(PARCEL)
                            .join(other)
                            .on(other.area().gt(PARCEL.area()))))
                .containsExactly("{odd}"),
        "select parcels.label from parcels join parcels as other"
            + " on (other.width * other.height) > (parcels.width * parcels.height)");
  }

  @Test
  void aTranslatedHybridCallsOneThatSaysItsSql() {
    assertThat(session.query(PARCEL).where(PARCEL.isLargeOf("B")).list())
        .extracting(Parcel::label)
        .containsExactly("books");
  }
}
