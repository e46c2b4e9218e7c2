package dev.aludel.conformance.bookshop;

import static dev.aludel.conformance.bookshop.Book_.BOOK;
import static dev.aludel.conformance.bookshop.Publisher_.PUBLISHER;
import static dev.aludel.query.Functions.cast;
import static dev.aludel.query.Functions.castText;
import static dev.aludel.query.Functions.fragment;
import static dev.aludel.query.Functions.now;
import static dev.aludel.query.Functions.nullIf;
import static dev.aludel.query.Functions.textFunction;
import static dev.aludel.query.Functions.typeCoerce;
import static dev.aludel.query.Functions.value;
import static dev.aludel.query.Sql.exists;
import static dev.aludel.query.Sql.max;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.tuple;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.TestDatabase;
import dev.aludel.error.MappingException;
import dev.aludel.query.Condition;
import dev.aludel.query.Expression;
import dev.aludel.query.SelectStatement;
import dev.aludel.sql.TimeShift;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueTypes;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is compared, calculated and converted, by the SQL and the rows. */
class OperatorsTest extends ShelfTest {

  private List<String> titles(Condition... conditions) {
    return list(select(BOOK.title).from(BOOK).where(conditions).orderBy(BOOK.title.asc()));
  }

  private <T> List<T> ofEmma(Expression<T> expression) {
    return list(select(expression).from(BOOK).where(BOOK.title.eq("Emma")));
  }

  private static String where(String condition) {
    return "select title from books where " + condition + " order by title";
  }

  @Test
  @Tag("B002")
  void conditionsOfWhereAreAllDemanded() {
    sql.assertSends(
        () ->
            assertThat(
                    list(
                        select(BOOK.title)
                            .from(BOOK)
                            .where(BOOK.pages.gt(100))
                            .where(BOOK.pages.lt(400))
                            .where(Condition.any(BOOK.title.eq("Emma"), BOOK.title.eq("Walden")))))
                .containsExactly("Emma"),
        "select title from books where pages > ? and pages < ? and (title = ? or title = ?)");
    assertThat(titles(Condition.any())).isEmpty();
    assertThat(titles(Condition.all())).hasSize(4);
    assertThat(titles(Condition.all().not())).isEmpty();
  }

  @Test
  @Tag("B003")
  void constantsAreConditionsAndDecideWhatIsKnown() {
    Condition walden = BOOK.pages.eq(400);
    sql.assertSends(() -> assertThat(titles(Condition.FALSE)).isEmpty(), where("false"));
    sql.assertSends(() -> assertThat(titles(Condition.TRUE)).hasSize(4), where("true"));
    sql.assertSends(
        () -> assertThat(titles(Condition.TRUE.and(walden))).containsExactly("Walden"),
        where("pages = ?"));
    sql.assertSends(
        () -> assertThat(titles(walden, Condition.TRUE)).containsExactly("Walden"),
        where("pages = ?"));
    sql.assertSends(() -> assertThat(titles(walden, Condition.FALSE)).isEmpty(), where("false"));
    assertThat(walden.and(Condition.FALSE)).isEqualTo(Condition.FALSE);
    assertThat(Condition.FALSE.or(walden)).isEqualTo(walden);
    assertThat(Condition.any(walden, Condition.TRUE)).isEqualTo(Condition.TRUE);
    assertThat(Condition.TRUE.not()).isEqualTo(Condition.FALSE);
    assertThat(Condition.FALSE.not()).isEqualTo(Condition.TRUE);
  }

  @Test
  @Tag("B108")
  void aTextIsRenderedOnceForAllStatementsOfItsShape() {
    for (int pages : new int[] {100, 350}) {
      titles(BOOK.pages.gt(pages).or(BOOK.title.in("Emma", "Faust")), BOOK.subtitle.isNull());
      titles(BOOK.pages.gt(pages));
    }
    List<String> texts = sql.texts();
    assertThat(texts.get(2)).isSameAs(texts.get(0)).isNotEqualTo(texts.get(1));
    assertThat(texts.get(3)).isSameAs(texts.get(1));
    assertThat(sql.events().get(2).parameters()).containsExactly(350, "Emma", "Faust");
  }

  @Test
  @Tag("B033")
  void nullIsTestedAndDistinguished() {
    sql.assertSends(
        () -> assertThat(titles(BOOK.subtitle.eq((String) null))).hasSize(2),
        where("subtitle is null"));
    sql.assertSends(
        () -> assertThat(titles(BOOK.subtitle.ne((String) null))).hasSize(2),
        where("subtitle is not null"));
    assertThat(titles(BOOK.subtitle.ne("100%"))).containsExactly("Faust");
    sql.assertSends(
        () ->
            assertThat(titles(BOOK.subtitle.isDistinctFrom("100%")))
                .containsExactly("Emma", "Faust", "Walden"),
        where("subtitle is distinct from ?"));
    assertThat(titles(BOOK.subtitle.isNotDistinctFrom(BOOK.subtitle))).hasSize(4);
    assertThat(titles(BOOK.subtitle.isDistinctFrom("100%").not())).containsExactly("Cosmos");
    assertThat(titles(BOOK.subtitle.isNotDistinctFrom((String) null))).hasSize(2);
  }

  @Test
  @Tag("B034")
  void listsOfAnySizeAreSearched() {
    List<String> none = List.of();
    sql.assertSends(() -> assertThat(titles(BOOK.title.in(none))).isEmpty(), where("false"));
    sql.assertSends(() -> assertThat(titles(BOOK.title.notIn(none))).hasSize(4), where("true"));
    sql.assertSends(
        () -> assertThat(titles(BOOK.title.in("Emma"))).containsExactly("Emma"),
        where("title in (?)"));
    for (int size : new int[] {500, 40_000}) {
      List<Integer> numbers = IntStream.range(300, 300 + size).boxed().toList();
      sql.assertSends(
          () ->
              assertThat(titles(BOOK.pages.in(numbers)))
                  .containsExactly("Cosmos", "Emma", "Walden"),
          where("pages = any(?)"));
      assertThat(titles(BOOK.pages.notIn(numbers))).containsExactly("Faust");
    }
    assertThat(titles(BOOK.pages.in(select(max(BOOK.pages)).from(BOOK)))).containsExactly("Walden");
  }

  @Test
  void aNullInAListFindsNull() {
    assertThat(titles(BOOK.subtitle.in(Arrays.asList("100%", null)))).hasSize(3);
    assertThat(titles(BOOK.subtitle.notIn(Arrays.asList("100%", null)))).containsExactly("Faust");
    assertThat(titles(BOOK.subtitle.in(Collections.singletonList((String) null)))).hasSize(2);
  }

  @Test
  @Tag("B035")
  void betweenIncludesBothEndsAndIsUnknownForNull() {
    sql.assertSends(
        () -> assertThat(titles(BOOK.pages.between(200, 300))).hasSize(3),
        where("pages between ? and ?"));
    assertThat(titles(BOOK.pages.between(300, 200))).isEmpty();
    assertThat(titles(BOOK.pages.between(200, 300).not())).containsExactly("Walden");
    assertThat(titles(BOOK.subtitle.between("A", "Z"))).containsExactly("Faust");
    assertThat(titles(BOOK.subtitle.between("A", "Z").not())).containsExactly("Cosmos");
  }

  @Test
  @Tag("B036")
  void endsOfTextsAreTakenLiterally() {
    sql.assertSends(
        () -> assertThat(titles(BOOK.subtitle.endsWith("%"))).containsExactly("Cosmos"),
        where("subtitle like ? escape '!'"));
    assertThat(titles(BOOK.subtitle.contains("0%"))).containsExactly("Cosmos");
    assertThat(titles(BOOK.subtitle.contains("_"))).isEmpty();
    assertThat(titles(BOOK.subtitle.like("100\\%"))).containsExactly("Cosmos");
    assertThat(titles(BOOK.title.like("%m%"))).containsExactly("Cosmos", "Emma");
    assertThat(titles(BOOK.title.notLike("%m%"))).containsExactly("Faust", "Walden");
    sql.assertSends(
        () -> assertThat(titles(BOOK.title.ilike("E%"))).containsExactly("Emma"),
        where("title ilike ?"));
    assertThat(titles(BOOK.title.ilike("e%"))).containsExactly("Emma");
    assertThat(titles(BOOK.title.lower().startsWith("em"))).containsExactly("Emma");
  }

  @Test
  @Tag("B038")
  void textsAreConcatenatedAndNullStaysNull() {
    sql.assertSends(
        () -> assertThat(ofEmma(BOOK.title.concat("/").concat(BOOK.title))).contains("Emma/Emma"),
        "select title || ? || title from books where title = ?");
    assertThat(ofEmma(BOOK.title.concat(BOOK.subtitle))).containsOnlyNulls();
    assertThat(ofEmma(BOOK.title.concat(BOOK.subtitle.coalesce("!")))).containsExactly("Emma!");
  }

  @Test
  void partsOfTextsAreTakenAndReplaced() {
    assertThat(ofEmma(BOOK.title.substring(2, 2))).containsExactly("mm");
    assertThat(ofEmma(BOOK.title.replace("m", "n"))).containsExactly("Enna");
    assertThat(ofEmma(nullIf(BOOK.title, "Emma"))).containsOnlyNulls();
    assertThat(ofEmma(nullIf(BOOK.pages, 7))).containsExactly(300);
  }

  @Test
  @Tag("B039")
  void wholeNumbersAreDividedAsInJava() {
    assertThat(ofEmma(BOOK.pages.dividedBy(7))).containsExactly(42);
    assertThat(ofEmma(BOOK.pages.times(-1).dividedBy(7))).containsExactly(-42);
    sql.assertSends(
        () -> assertThat(ofEmma(BOOK.pages.mod(7))).containsExactly(6),
        "select pages % ? from books where title = ?");
    assertThat(ofEmma(BOOK.pages.times(-1).mod(7))).containsExactly(-6);
    assertThat(ofEmma(BOOK.pages.asDouble().dividedBy(7.0)).get(0)).isBetween(42.85, 42.86);
    assertThat(ofEmma(BOOK.price.dividedBy(4)).get(0)).isEqualByComparingTo("2.5");
  }

  @Test
  @Tag("B041")
  void parenthesesStandWhereTheyAreNeeded() {
    sql.assertSends(
        () -> assertThat(ofEmma(BOOK.pages.plus(1).times(2))).containsExactly(602),
        "select (pages + ?) * ? from books where title = ?");
    sql.assertSends(
        () -> assertThat(ofEmma(BOOK.pages.minus(BOOK.pages.minus(1)))).containsExactly(1),
        "select pages - (pages - ?) from books where title = ?");
    sql.assertSends(
        () -> assertThat(titles(BOOK.pages.gt(200).and(BOOK.pages.lt(400)).not())).hasSize(2),
        where("not (pages > ? and pages < ?)"));
    sql.assertSends(
        () ->
            assertThat(titles(BOOK.pages.eq(200).or(BOOK.pages.eq(400)).and(BOOK.title.ne("Emma"))))
                .hasSize(2),
        where("(pages = ? or pages = ?) and title <> ?"));
  }

  @Test
  @Tag("B043")
  void aTypeIsCastInTheDatabaseOrOnlyToldToTheReader() {
    sql.assertSends(
        () -> assertThat(ofEmma(castText(BOOK.pages))).containsExactly("300"),
        "select cast(pages as "
            + onH2OrPostgresql("varchar", "text")
            + ") from books where title = ?");
    assertThat(ofEmma(cast(value("7"), ValueTypes.integer(SqlType.INTEGER)))).containsExactly(7);
    sql.assertSends(
        () ->
            assertThat(ofEmma(typeCoerce(BOOK.genre, ValueTypes.string(SqlType.varchar(20)))))
                .containsExactly("NOVEL"),
        "select genre from books where title = ?");
  }

  @Test
  @Tag("B044")
  void functionsAreCalledByName() {
    assertThat(ofEmma(textFunction("repeat", BOOK.title, value(2)).upper()))
        .containsExactly("EMMAEMMA");
    assertThat(ofEmma(now()).get(0))
        .isBetween(Instant.now().minus(Duration.ofHours(1)), Instant.now().plusSeconds(60));
    if (kind == TestDatabase.POSTGRESQL) {
      assertThat(ofEmma(textFunction("pg_catalog.lower", BOOK.title))).containsExactly("emma");
    }
  }

  @Test
  @Tag("B046")
  void anOperatorIsWrittenByHand() {
    if (kind == TestDatabase.POSTGRESQL) {
      sql.assertSends(
          () ->
              assertThat(titles(BOOK.title.op("similar to", value("(Emma|Faust)"))))
                  .containsExactly("Emma", "Faust"),
          where("title similar to cast(? as text)"));
      Condition has =
          fragment("cast({0} as jsonb)", value("{\"a\": 1}"))
              .as(ValueTypes.string(SqlType.TEXT))
              .op("?", value("a"));
      assertThat(titles(has)).hasSize(4);
      Condition contains =
          fragment("array[1, 2]")
              .as(ValueTypes.integer(SqlType.INTEGER))
              .op("@>", fragment("array[{0}]", BOOK.pages.dividedBy(200)).asText());
      assertThat(titles(contains)).hasSize(4);
    }
    assertThat(ofEmma(BOOK.title.op("||", value("!"), ValueTypes.string(SqlType.TEXT))))
        .containsExactly("Emma!");
    assertThatThrownBy(() -> BOOK.title.op("; drop", value("x")))
        .isInstanceOf(MappingException.class);
  }

  @Test
  @Tag("B047")
  void datesHavePartsAndAreShifted() {
    assertThat(titles(BOOK.published.year().eq(2020))).containsExactly("Emma", "Faust");
    assertThat(titles(BOOK.published.month().eq(12), BOOK.published.day().eq(31)))
        .containsExactly("Cosmos");
    assertThat(
            list(
                select(BOOK.published.plusYears(1))
                    .from(BOOK)
                    .where(BOOK.published.plusDays(1).eq(LocalDate.of(2020, 3, 1)))))
        .containsExactly(LocalDate.of(2021, 2, 28));
    assertThat(ofEmma(BOOK.published.plusMonths(-1))).containsExactly(LocalDate.of(2019, 12, 3));
    assertThat(ofEmma(BOOK.published.plus(BOOK.pages.dividedBy(100), TimeShift.Unit.DAY)))
        .containsExactly(LocalDate.of(2020, 1, 6));
    assertThat(ofEmma(value(Instant.EPOCH).plusHours(25)))
        .containsExactly(Instant.parse("1970-01-02T01:00:00Z"));
  }

  @Test
  @Tag("B029")
  void aCollationIsNamed() {
    SelectStatement<String> ordered =
        select(BOOK.title).from(BOOK).orderBy(BOOK.title.collate("C").desc());
    if (kind == TestDatabase.H2) {
      assertThatThrownBy(() -> list(ordered)).hasMessageContaining("h2 cannot express COLLATE");
      return;
    }
    sql.assertSends(
        () -> assertThat(list(ordered)).containsExactly("Walden", "Faust", "Emma", "Cosmos"),
        "select title from books order by title collate \"C\" desc");
  }

  @Test
  @Tag("B037")
  void regularExpressionsMatchAndReplace() {
    sql.assertSends(
        () -> assertThat(titles(BOOK.title.regexpMatch("^[EF].*[at]$"))).hasSize(2),
        onH2OrPostgresql(where("regexp_like(title, ?)"), where("title ~ ?")));
    assertThat(titles(BOOK.title.regexpMatch("m").not())).containsExactly("Faust", "Walden");
    assertThat(titles(BOOK.subtitle.regexpMatch("[0-9]+"))).containsExactly("Cosmos");
    sql.assertSends(
        () -> assertThat(ofEmma(BOOK.title.regexpReplace("[ma]", "_"))).containsExactly("E___"),
        onH2OrPostgresql(
            "select regexp_replace(title, ?, ?) from books where title = ?",
            "select regexp_replace(title, ?, ?, 'g') from books where title = ?"));
  }

  @Test
  @Tag("B040")
  void bitsAreCombinedAndMoved() {
    assertThat(ofEmma(BOOK.pages.bitAnd(0xFF))).containsExactly(300 & 0xFF);
    assertThat(ofEmma(BOOK.pages.bitOr(3))).containsExactly(300 | 3);
    assertThat(ofEmma(BOOK.pages.bitXor(BOOK.pages.plus(1)))).containsExactly(300 ^ 301);
    assertThat(ofEmma(BOOK.pages.shiftLeft(2).plus(1))).containsExactly((300 << 2) + 1);
    assertThat(ofEmma(BOOK.pages.times(-1).shiftRight(2))).containsExactly(-300 >> 2);
    assertThat(ofEmma(BOOK.id.bitAnd(1).bitOr(BOOK.pages))).allMatch(bits -> (bits & 300) == 300);
    sql.assertSends(
        () ->
            assertThat(titles(BOOK.pages.bitAnd(4).ne(0).not())).containsExactly("Faust", "Walden"),
        onH2OrPostgresql(
            where("not bitand(pages, cast(? as integer)) <> ?"), where("not (pages & ?) <> ?")));
    assertThatThrownBy(() -> BOOK.price.bitAnd(1)).hasMessageStartingWith("ALU-5610");
  }

  @Test
  @Tag("B053")
  void rowsAreComparedAsOneValue() {
    sql.assertSends(
        () ->
            assertThat(titles(tuple(BOOK.price, BOOK.title).gt(BigDecimal.TEN, "Emma")))
                .containsExactly("Cosmos", "Faust"),
        where("(price, title) > (?, ?)"));
    assertThat(titles(tuple(BOOK.price, BOOK.title).gt(new BigDecimal("20"), "Cosmos")))
        .containsExactly("Faust");
  }

  @Test
  void aPageBeginsAfterTheLastRowOfThePageBefore() {
    SelectStatement<?> page =
        select(BOOK.pages, BOOK.title)
            .from(BOOK)
            .orderBy(BOOK.pages.asc(), BOOK.title.asc())
            .limit(2);
    assertThat(list(page).toString()).contains("Faust").contains("Cosmos").doesNotContain("Emma");
    assertThat(list(page.where(tuple(BOOK.pages, BOOK.title).gt(300, "Cosmos"))).toString())
        .contains("Emma")
        .contains("Walden");
  }

  @Test
  @Tag("B034")
  void rowsAreFoundInListsAndSubqueries() {
    sql.assertSends(
        () ->
            assertThat(
                    titles(
                        tuple(BOOK.pages, BOOK.title)
                            .in(List.of(Map.entry(300, "Emma"), Map.entry(300, "Faust")))))
                .containsExactly("Emma"),
        where("(pages, title) in ((?, ?), (?, ?))"));
    assertThat(titles(tuple(BOOK.pages, BOOK.title).in(List.of()))).isEmpty();
    assertThat(
            titles(
                tuple(BOOK.pages, BOOK.title)
                    .in(select(BOOK.pages, BOOK.title).from(BOOK).where(BOOK.pages.eq(200)))))
        .containsExactly("Faust");
  }

  @Test
  @Tag("B009")
  void existsFindsWhatAJoinDoes() {
    Condition hasNovel =
        exists(BOOK, BOOK.publisher().id.eq(PUBLISHER.id), BOOK.genre.eq(Genre.NOVEL));
    SelectStatement<String> names =
        select(PUBLISHER.name).from(PUBLISHER).orderBy(PUBLISHER.name.asc());
    sql.assertSends(
        () ->
            assertThat(list(names.where(hasNovel)))
                .isEqualTo(
                    list(
                        names
                            .distinct()
                            .join(BOOK)
                            .on(BOOK.publisher().id.eq(PUBLISHER.id))
                            .where(BOOK.genre.eq(Genre.NOVEL))))
                .containsExactly("Branch", "Root"),
        "select name from publishers where exists (select 1 from books where books.publisher_id ="
            + " publishers.id and books.genre = ?) order by name",
        "select distinct publishers.name from publishers join books on books.publisher_id ="
            + " publishers.id where books.genre = ? order by publishers.name");
    assertThat(list(names.where(hasNovel.not()))).isEmpty();
  }
}
