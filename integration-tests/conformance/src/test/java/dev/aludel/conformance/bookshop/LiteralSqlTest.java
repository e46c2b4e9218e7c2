package dev.aludel.conformance.bookshop;

import static dev.aludel.conformance.bookshop.Book_.BOOK;
import static dev.aludel.conformance.bookshop.Publisher_.PUBLISHER;
import static dev.aludel.query.Functions.value;
import static dev.aludel.query.Sql.insertInto;
import static dev.aludel.query.Sql.query;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.query.ChangeStatement;
import dev.aludel.query.Condition;
import dev.aludel.query.InsertStatement;
import dev.aludel.query.QueryStatement;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Statements with their values in the text, run by plain JDBC. */
@Tag("B051")
class LiteralSqlTest extends ShelfTest {
  private static final String NASTY = "O'Brien \\ '; drop table books; -- \" ? % \n $1 数";

  private List<String> byHand(QueryStatement<?> statement) throws SQLException {
    return byHand(statement.literalSql(database.dialect()));
  }

  private List<String> byHand(String text) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement plain = connection.createStatement();
        ResultSet rows = plain.executeQuery(text)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }

  private void changeByHand(ChangeStatement statement) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement plain = connection.createStatement()) {
      plain.execute(statement.literalSql(database.dialect()));
    }
  }

  private List<String> titles(Condition condition) throws SQLException {
    return byHand(select(BOOK.title).from(BOOK).where(condition).orderBy(BOOK.title.asc()));
  }

  @Test
  void textsAreQuoted() throws SQLException {
    changeByHand(update(BOOK).set(BOOK.subtitle, NASTY).where(BOOK.title.eq("Emma")));
    assertThat(list(select(BOOK.subtitle).from(BOOK).where(BOOK.title.eq("Emma"))))
        .containsExactly(NASTY);
    assertThat(titles(BOOK.subtitle.eq(NASTY))).containsExactly("Emma");
    assertThat(titles(BOOK.subtitle.startsWith("O'Brien \\ '"))).containsExactly("Emma");
    assertThat(select(BOOK.id).from(BOOK).where(BOOK.title.eq("it's \\")).literalSql("postgresql"))
        .isEqualTo("select id from books where title = 'it''s \\'");
  }

  @Test
  void valuesOfEveryTypeAreWritten() throws SQLException {
    assertThat(titles(BOOK.published.eq(LocalDate.parse("2020-02-29")))).containsExactly("Faust");
    assertThat(titles(BOOK.price.eq(new BigDecimal("5.50")))).containsExactly("Walden");
    assertThat(titles(BOOK.genre.eq(Genre.SCIENCE))).containsExactly("Cosmos");
    assertThat(titles(BOOK.printed.eq(false))).isEmpty();
    assertThat(titles(BOOK.pages.times(-1).minus(-5L).lt(-390))).containsExactly("Walden");
    assertThat(titles(value(Instant.parse("2000-01-01T00:00:00.5Z")).lt(Instant.EPOCH))).isEmpty();
    assertThat(titles(BOOK.subtitle.coalesce("none").eq("none"))).hasSize(2);
    assertThat(byHand(select(BOOK.price.dividedBy(4)).from(BOOK).where(BOOK.title.eq("Emma"))))
        .allSatisfy(quarter -> assertThat(new BigDecimal(quarter)).isEqualByComparingTo("2.5"));
  }

  @Test
  void nullIsWritten() throws SQLException {
    @Nullable String none = null;
    changeByHand(update(BOOK).set(BOOK.subtitle, none).where(BOOK.title.eq("Cosmos")));
    assertThat(titles(BOOK.subtitle.isNotNull())).containsExactly("Faust");
  }

  @Test
  void longListsAndPagesAreWritten() throws SQLException {
    List<Integer> many = IntStream.range(250, 350).boxed().toList();
    assertThat(titles(BOOK.pages.in(many))).containsExactly("Cosmos", "Emma");
    assertThat(byHand(select(BOOK.title).from(BOOK).orderBy(BOOK.title.asc()).offset(1).limit(2)))
        .containsExactly("Emma", "Faust");
    assertThat(
            byHand(
                query(BOOK)
                    .where(BOOK.title.eq("Emma"))
                    .literalSql(database.dialect())
                    .replaceFirst("select .* from", "select title from")))
        .containsExactly("Emma");
  }

  @Test
  void rowsAreInserted() throws SQLException {
    InsertStatement insert =
        insertInto(PUBLISHER).set(PUBLISHER.name, NASTY).row().set(PUBLISHER.name, "Plain");
    changeByHand(insert);
    assertThat(list(select(PUBLISHER.name).from(PUBLISHER))).contains(NASTY, "Plain");
    assertThat(insertInto(PUBLISHER).set(PUBLISHER.name, "a'b").literalSql("h2"))
        .isEqualTo("insert into publishers (name) values ('a''b')");
  }
}
