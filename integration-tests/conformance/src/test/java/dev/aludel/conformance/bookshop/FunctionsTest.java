package dev.aludel.conformance.bookshop;

import static dev.aludel.conformance.bookshop.Book_.BOOK;
import static dev.aludel.query.Functions.fragment;
import static dev.aludel.query.Functions.numberFunction;
import static dev.aludel.query.Functions.textFunction;
import static dev.aludel.query.Functions.timeFunction;
import static dev.aludel.query.Functions.value;
import static dev.aludel.query.Sql.count;
import static dev.aludel.query.Sql.rowsOf;
import static dev.aludel.query.Sql.rowsWithOrdinality;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.sum;
import static dev.aludel.query.Windows.allRows;
import static dev.aludel.query.Windows.cumeDist;
import static dev.aludel.query.Windows.currentRow;
import static dev.aludel.query.Windows.denseRank;
import static dev.aludel.query.Windows.firstValue;
import static dev.aludel.query.Windows.following;
import static dev.aludel.query.Windows.lastValue;
import static dev.aludel.query.Windows.lead;
import static dev.aludel.query.Windows.ntile;
import static dev.aludel.query.Windows.orderedBy;
import static dev.aludel.query.Windows.percentRank;
import static dev.aludel.query.Windows.preceding;
import static dev.aludel.query.Windows.rank;
import static dev.aludel.query.Windows.unboundedFollowing;
import static dev.aludel.query.Windows.unboundedPreceding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.TestDatabase;
import dev.aludel.error.ConfigurationException;
import dev.aludel.error.MappingException;
import dev.aludel.query.Condition;
import dev.aludel.query.Expression;
import dev.aludel.query.NumberExpression;
import dev.aludel.query.SelectStatement;
import dev.aludel.query.Subquery;
import dev.aludel.query.TextExpression;
import dev.aludel.query.Window;
import dev.aludel.sql.Window.Frame;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueType;
import dev.aludel.type.ValueTypes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Functions by name, functions over windows, and functions that are tables. */
class FunctionsTest extends ShelfTest {
  private static final ValueType<Integer> INTEGER = ValueTypes.integer(SqlType.INTEGER);

  private static final Window BY_PAGES = orderedBy(BOOK.pages.asc());

  private <T> List<T> byTitle(Expression<T> expression) {
    return list(select(expression).from(BOOK).orderBy(BOOK.title.asc()));
  }

  @Test
  void functionsAreTyped() {
    assertThat(byTitle(numberFunction("abs", INTEGER, BOOK.pages.minus(300)).plus(1)))
        .containsExactly(1, 1, 101, 101);
    assertThat(byTitle(textFunction("concat", BOOK.title, value("!")).lower()))
        .startsWith("cosmos!");
    assertThat(
            byTitle(
                timeFunction("coalesce", ValueTypes.localDate(SqlType.DATE), BOOK.published)
                    .plusDays(1)
                    .year()))
        .containsExactly(2022, 2020, 2020, 2021);
  }

  @Test
  void timesAreShiftedByMinutes() {
    assertThat(byTitle(value(Instant.EPOCH).plusMinutes(90)).get(0))
        .isEqualTo(Instant.parse("1970-01-01T01:30:00Z"));
  }

  @Test
  @Tag("B021")
  void theRowsOfAFunctionAreATable() {
    String function = onH2OrPostgresql("system_range", "generate_series");
    ValueType<Long> type = ValueTypes.longInteger(SqlType.BIGINT);
    NumberExpression<Long> call = numberFunction(function, type, value(1L), value(3L));
    Subquery numbers = rowsOf(call, "numbers");
    NumberExpression<Long> number = numbers.column(call);
    sql.assertSends(
        () ->
            assertThat(
                    list(
                        select(number.times(2))
                            .from(numbers)
                            .where(number.gt(1))
                            .orderBy(number.asc())))
                .containsExactly(4L, 6L),
        onH2OrPostgresql(
            "select numbers.c1 * cast(? as bigint) from system_range(cast(? as bigint),"
                + " cast(? as bigint)) as numbers(c1) where numbers.c1 > ? order by numbers.c1"
                + " nulls last",
            "select numbers.c1 * ? from generate_series(cast(? as bigint), cast(? as bigint))"
                + " as numbers(c1) where numbers.c1 > ? order by numbers.c1 nulls last"));
    assertThat(
            rows(
                select(BOOK.title, number)
                    .from(BOOK)
                    .join(numbers)
                    .on(number.times(100).eq(BOOK.pages.asLong()))
                    .orderBy(BOOK.title.asc())))
        .containsExactly(List.of("Cosmos", 3L), List.of("Emma", 3L), List.of("Faust", 2L));
  }

  @Test
  @Tag("B021")
  void rowsOfAFunctionAreNumbered() {
    TextExpression call = textFunction("regexp_split_to_table", value("b,a,c"), value(","));
    Subquery parts = rowsWithOrdinality(call, "parts");
    SelectStatement<?> ordered =
        select(parts.column(call), parts.ordinality())
            .from(parts)
            .orderBy(parts.column(call).asc());
    if (kind == TestDatabase.H2) {
      return; // It has no such function, and nothing to tell texts apart.
    }
    sql.assertSends(
        () ->
            assertThat(list(ordered).toString())
                .contains("=a", "=2")
                .containsSubsequence("=a", "=b", "=c"),
        "select parts.c1, parts.c2 from regexp_split_to_table(cast(? as text), cast(? as text))"
            + " with ordinality as parts(c1, c2) order by parts.c1 nulls last");
  }

  @Test
  @Tag("B016")
  void aCommonTableIsComputedBeforeWhereTheDatabaseCan() {
    Subquery some = select(BOOK.title).from(BOOK).cte("titles", true);
    SelectStatement<String> titles = select(some.column(BOOK.title)).from(some);
    if (kind == TestDatabase.H2) {
      sql.assertSendsNothing(
          () ->
              assertThatThrownBy(() -> list(titles))
                  .isInstanceOf(MappingException.class)
                  .hasMessageContaining("h2 cannot express MATERIALIZED"));
      return;
    }
    sql.assertSends(
        () -> assertThat(list(titles)).hasSize(4),
        "with titles (title) as materialized (select title from books) select titles.title from titles");
    Subquery other = select(BOOK.title).from(BOOK).cte("other", false);
    assertThat(select(other.column(BOOK.title)).from(other).sql("postgresql"))
        .startsWith("with other (title) as not materialized (");
  }

  @Test
  @Tag("B030")
  void rowsAreRanked() {
    assertThat(byTitle(rank().over(BY_PAGES))).containsExactly(2L, 2L, 1L, 4L);
    assertThat(byTitle(denseRank().over(BY_PAGES))).containsExactly(2L, 2L, 1L, 3L);
    assertThat(byTitle(percentRank().over(BY_PAGES))).containsExactly(1 / 3d, 1 / 3d, 0d, 1d);
    assertThat(byTitle(cumeDist().over(BY_PAGES))).containsExactly(0.75, 0.75, 0.25, 1d);
    assertThat(byTitle(ntile(2).over(orderedBy(BOOK.title.asc())))).containsExactly(1, 1, 2, 2);
  }

  @Test
  @Tag("B030")
  void neighboursAndEndsOfAFrameAreSeen() {
    Window byTitle = orderedBy(BOOK.title.asc());
    assertThat(byTitle(lead(BOOK.title, 1).over(byTitle)))
        .containsExactly("Emma", "Faust", "Walden", null);
    assertThat(byTitle(lead(BOOK.published, 3).over(byTitle)))
        .containsExactly(LocalDate.parse("2021-05-01"), null, null, null);
    assertThat(byTitle(firstValue(BOOK.pages).over(byTitle))).containsExactly(300, 300, 300, 300);
    assertThat(byTitle(lastValue(BOOK.pages).over(byTitle))).containsExactly(300, 300, 200, 400);
    assertThat(
            byTitle(
                lastValue(BOOK.title)
                    .over(byTitle.rows(unboundedPreceding(), unboundedFollowing()))))
        .containsOnly("Walden");
    assertThat(byTitle(count().over(allRows()))).containsOnly(4L);
  }

  @Test
  @Tag("B030")
  void rowsOfAFrameAreLeftOut() {
    Window neighbours = orderedBy(BOOK.title.asc()).rows(preceding(1), following(1));
    sql.assertSends(
        () ->
            assertThat(
                    byTitle(sum(BOOK.pages).over(neighbours.exclude(Frame.Exclusion.CURRENT_ROW))))
                .containsExactly(300, 500, 700, 200),
        "select sum(pages) over (order by title rows between ? preceding and ? following"
            + " exclude current row) from books order by title");
    assertThat(byTitle(count().over(BY_PAGES.groups(preceding(1), currentRow()))))
        .containsExactly(3L, 3L, 1L, 3L);
  }

  @Test
  @Tag("B017")
  void rowsOfCompoundsAreCountedOrMerged() {
    SelectStatement<Integer> pages = select(BOOK.pages).from(BOOK);
    SelectStatement<Integer> some = pages.where(BOOK.title.in("Emma", "Faust"));
    if (kind == TestDatabase.H2) {
      assertThatThrownBy(() -> list(pages.exceptAll(some)))
          .hasMessageContaining("h2 cannot express EXCEPT ALL");
      assertThatThrownBy(() -> list(pages.intersectAll(some)))
          .hasMessageContaining("h2 cannot express INTERSECT ALL");
    } else {
      sql.assertSends(
          () -> assertThat(list(pages.exceptAll(some))).containsExactlyInAnyOrder(300, 400),
          "select pages from books except all select pages from books where title in (?, ?)");
      assertThat(list(pages.intersectAll(some))).containsExactlyInAnyOrder(300, 200);
    }
    assertThat(list(pages.except(some))).containsExactly(400);
    assertThat(list(pages.intersect(some))).containsExactlyInAnyOrder(300, 200);
  }

  /** The first letters of the words of a text, in the words of each database. */
  private static TextExpression initials(TextExpression text) {
    return textFunction("regexp_replace", text, value("(\\w)\\w*\\s*"), value("\\1"), value("g"))
        .onDialect("h2", textFunction("regexp_replace", text, value("(\\w)\\w*\\s*"), value("$1")));
  }

  @Test
  @Tag("B045")
  void aConstructOfOnesOwnIsWrittenByEachDialectInItsWords() {
    sql.assertSends(
        () ->
            assertThat(list(select(initials(BOOK.subtitle)).from(BOOK).where(BOOK.pages.lt(250))))
                .containsExactly("Po"),
        onH2OrPostgresql(
            "select regexp_replace(subtitle, cast(? as varchar), cast(? as varchar))"
                + " from books where pages < ?",
            "select regexp_replace(subtitle, cast(? as text), cast(? as text), cast(? as text))"
                + " from books where pages < ?"));
    Condition thin =
        fragment("{0} < {1}", BOOK.pages, value(250))
            .asCondition()
            .onDialect("h2", fragment("{1} > {0}", BOOK.pages, value(250)).asCondition());
    assertThat(list(select(BOOK.title).from(BOOK).where(thin.not(), BOOK.pages.lt(400))))
        .hasSize(2);
    assertThat(select(BOOK.title).from(BOOK).where(thin).sql("h2"))
        .endsWith("where cast(? as integer) > pages");
    assertThatThrownBy(() -> BOOK.title.onDialect("h3", BOOK.title))
        .isInstanceOf(ConfigurationException.class);
    assertThat(list(select(BOOK.pages.onDialect("h2", BOOK.pages.plus(0)).plus(1)).from(BOOK)))
        .contains(401);
  }
}
