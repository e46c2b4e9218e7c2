package dev.aludel.conformance.bookshop;

import static dev.aludel.conformance.bookshop.Book_.BOOK;
import static dev.aludel.conformance.bookshop.Publisher_.PUBLISHER;
import static dev.aludel.query.Sql.avg;
import static dev.aludel.query.Sql.count;
import static dev.aludel.query.Sql.deleteFrom;
import static dev.aludel.query.Sql.exists;
import static dev.aludel.query.Sql.insertInto;
import static dev.aludel.query.Sql.query;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.Connection;
import dev.aludel.conformance.ConformanceTest;
import dev.aludel.conformance.TestDatabase;
import dev.aludel.error.MultipleResultsException;
import dev.aludel.error.NoResultException;
import dev.aludel.error.NotNullViolationException;
import dev.aludel.query.ResultRow;
import dev.aludel.session.Session;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Queries of generated models, and core statements on their tables. */
class BookshopTest extends ConformanceTest {
  private static final String COLUMNS =
      "id, title, subtitle, genre, price, pages, printed, published, publisher_id";

  BookshopTest() {
    super(BookshopModelsSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    Publisher group = Publisher.of("Group");
    Publisher house = Publisher.of("House");
    house.owner(group);
    Book dune = book("Dune", Genre.NOVEL, "9.99", 412, house);
    Book leaves = book("Leaves of Grass", Genre.POETRY, "12.00", 95, house);
    leaves.subtitle("First edition");
    Book cosmos = book("Cosmos", Genre.SCIENCE, "20.50", 396, group);
    cosmos.printed(false);
    Book stray = book("100% Stray", Genre.NOVEL, "1.00", 7, null);
    database.transaction(session -> session.addAll(List.of(dune, leaves, cosmos, stray)));
    sql.clear();
  }

  private static Book book(
      String title, Genre genre, String price, int pages, @Nullable Publisher publisher) {
    Book book = Book.of(title, genre, new BigDecimal(price), LocalDate.of(2000, 1, 1));
    book.pages(pages);
    book.publisher(publisher);
    return book;
  }

  private static List<String> titles(BookQuery books) {
    return books.list().stream().map(Book::title).toList();
  }

  /** The first column of what plain JDBC answers to this text. */
  private List<String> byHand(String text) throws SQLException {
    try (java.sql.Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(text)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }

  @Test
  @Tag("A092")
  void aModelsQueryFiltersByTypedColumns() {
    try (Session session = database.session()) {
      assertThat(titles(session.query(BOOK).where(BOOK.title.eq("Dune"), BOOK.pages.gt(400))))
          .containsExactly("Dune");
      assertThat(sql.texts())
          .containsExactly("select " + COLUMNS + " from books where title = ? and pages > ?");
      assertThat(titles(session.query(BOOK).where(BOOK.genre.eq(Genre.POETRY))))
          .containsExactly("Leaves of Grass");
      assertThat(session.query(PUBLISHER).byName("House").one().books()).hasSize(2);
    }
    assertThat(Snippets.problemsOf("Book_.BOOK.title.eq(\"Dune\")")).isEmpty();
    assertThat(Snippets.problemsOf("Book_.BOOK.title.eq(5)")).isNotEmpty();
    assertThat(Snippets.problemsOf("Book_.BOOK.genre.eq(\"NOVEL\")")).isNotEmpty();
    assertThat(Snippets.problemsOf("Book_.BOOK.pages.eq(Book_.BOOK.title)")).isNotEmpty();
    assertThat(Snippets.problemsOf("Book_.BOOK.title.eq(null)")).isNotEmpty();
  }

  @Test
  @Tag("A095")
  void clausesAnswerWhatSqlWrittenByHandDoes() throws SQLException {
    try (Session session = database.session()) {
      BookQuery books = session.query(BOOK);
      assertThat(titles(books.where(BOOK.price.between(5, 15)).orderBy(BOOK.title.asc())))
          .isEqualTo(byHand("select title from books where price between 5 and 15 order by title"));
      assertThat(
              titles(
                  books
                      .where(BOOK.subtitle.isNull().or(BOOK.printed.not()))
                      .orderBy(BOOK.id.desc())))
          .isEqualTo(
              byHand(
                  "select title from books where subtitle is null or not printed order by id desc"));
      assertThat(titles(books.orderBy(BOOK.pages.desc(), BOOK.title.asc()).offset(1).limit(2)))
          .isEqualTo(byHand("select title from books order by pages desc, title limit 2 offset 1"));
      assertThat(titles(books.where(BOOK.title.startsWith("100%"))))
          .isEqualTo(byHand("select title from books where substring(title, 1, 4) = '100%'"));
      assertThat(titles(books.orderBy(BOOK.subtitle.asc(), BOOK.id.asc())))
          .isEqualTo(byHand("select title from books order by subtitle nulls last, id"));
      assertThat(
              session
                  .list(select(BOOK.genre).from(BOOK).distinct().orderBy(BOOK.genre.asc()))
                  .stream()
                  .map(Genre::name))
          .isEqualTo(byHand("select distinct genre from books order by genre"));
    }
  }

  @Test
  void aPathIsAJoinThatKeepsBooksWithoutPublisher() {
    try (Session session = database.session()) {
      assertThat(titles(session.query(BOOK).where(BOOK.publisher().owner().name.eq("Group"))))
          .containsExactlyInAnyOrder("Dune", "Leaves of Grass");
      assertThat(sql.texts().get(0))
          .endsWith(
              " from books left join publishers on publishers.id = books.publisher_id"
                  + " left join publishers as owner on owner.id = publishers.owner_id"
                  + " where owner.name = ?");
      assertThat(titles(session.query(BOOK).where(BOOK.publisher().name.isNull())))
          .containsExactly("100% Stray");
      long house = session.query(PUBLISHER).byName("House").one().id();
      sql.clear();
      assertThat(session.query(BOOK).where(BOOK.publisher().id.eq(house)).count()).isEqualTo(2);
      assertThat(sql.texts()).containsExactly("select count(*) from books where publisher_id = ?");
    }
  }

  @Test
  @Tag("B026")
  void limitAndOffsetAreBoundAndCounted() {
    try (Session session = database.session()) {
      BookQuery books = session.query(BOOK).orderBy(BOOK.title.asc());
      assertThat(titles(books.limit(2))).containsExactly("100% Stray", "Cosmos");
      assertThat(sql.texts().get(0)).endsWith(" from books order by title limit ?");
      assertThat(sql.events().get(0).parameters()).containsExactly(2L);
      assertThat(titles(books.limit(0))).isEmpty();
      assertThat(titles(books.offset(3))).containsExactly("Leaves of Grass");
      assertThat(titles(books.offset(1).limit(1))).containsExactly("Cosmos");
      assertThat(books.offset(1).limit(2).count()).isEqualTo(2);
      assertThat(books.offset(3).limit(2).count()).isEqualTo(1);
      assertThat(books.limit(0).exists()).isFalse();
      assertThatThrownBy(() -> books.limit(-1)).hasMessageContaining("ALU-5403");
    }
  }

  @Test
  void oneIsOneAndNotMore() {
    try (Session session = database.session()) {
      BookQuery novels = session.query(BOOK).where(BOOK.genre.eq(Genre.NOVEL));
      assertThatThrownBy(novels::one)
          .isInstanceOf(MultipleResultsException.class)
          .hasMessageContaining("where genre = ?");
      assertThatThrownBy(() -> novels.where(BOOK.pages.gt(9999)).one())
          .isInstanceOf(NoResultException.class);
      Book dune = novels.where(BOOK.title.eq("Dune")).one();
      assertThat(novels.where(BOOK.pages.gt(100)).oneOrNone()).containsSame(dune);
      assertThat(novels.orderBy(BOOK.price.desc()).first()).containsSame(dune);
    }
  }

  @Test
  void aStatementPrintsWhatIsSent() {
    BookQuery novels = query(BOOK).where(BOOK.genre.eq(Genre.NOVEL)).orderBy(BOOK.title.asc());
    String text = novels.sql(database.dialect());
    assertThat(text).isEqualTo(novels.sql(kind.dialect()));
    try (Session session = database.session()) {
      sql.assertSends(() -> novels.on(session).list(), text);
    }
    assertThatThrownBy(novels::list).hasMessageContaining("ALU-5409");
  }

  @Test
  void aSessionRunsCoreStatementsToo() {
    try (Session session = database.session()) {
      List<ResultRow> rows =
          session.list(
              select(PUBLISHER.name, count(), avg(BOOK.price))
                  .from(PUBLISHER)
                  .join(PUBLISHER.books)
                  .groupBy(PUBLISHER.name)
                  .having(count().gt(1)));
      assertThat(rows).hasSize(1);
      assertThat(rows.get(0).require(PUBLISHER.name)).isEqualTo("House");
      assertThat(rows.get(0).require(count())).isEqualTo(2L);
      assertThat(rows.get(0).require(avg(BOOK.price))).isEqualTo(new BigDecimal("10.995000"));
    }
  }

  @Test
  @Tag("A002")
  void theTableHasTheNameThatTheModelGives() {
    database.drop(BookshopModelsSchema.SCHEMA);
    sql.clear();
    database.create(BookshopModelsSchema.SCHEMA);
    assertThat(sql.texts())
        .anyMatch(text -> text.startsWith("create table if not exists books ("))
        .anyMatch(text -> text.startsWith("create table if not exists publishers ("));
  }

  @Test
  @Tag("A026")
  void nullFromACoreInsertIsATypedErrorThatNamesTheColumn() {
    String none = null;
    try (Connection connection = database.connect()) {
      assertThatThrownBy(() -> connection.execute(insertInto(PUBLISHER).set(PUBLISHER.name, none)))
          .isInstanceOf(NotNullViolationException.class)
          .hasMessageContaining("name")
          .isInstanceOfSatisfying(
              NotNullViolationException.class,
              e -> assertThat(e.column()).isEqualTo(column("name")));
    }
  }

  /** H2 names a violated column in its text only. */
  private Optional<String> column(String name) {
    return kind == TestDatabase.H2 ? Optional.empty() : Optional.of(name);
  }

  @Test
  @Tag("A107")
  void generatedTablesAreUsedWithoutObjects() {
    try (Connection connection = database.connect()) {
      connection.execute(insertInto(PUBLISHER).set(PUBLISHER.name, "Press"));
      connection.execute(
          update(BOOK)
              .set(BOOK.price, BOOK.price.times(2))
              .set(BOOK.genre, Genre.SCIENCE)
              .where(BOOK.title.eq("Dune")));
      assertThat(connection.one(select(BOOK.price).from(BOOK).where(BOOK.title.eq("Dune"))))
          .isEqualByComparingTo("19.98");
      Set<String> idle =
          connection
              .list(
                  select(PUBLISHER.name)
                      .from(PUBLISHER)
                      .where(exists(BOOK, BOOK.publisher().id.eq(PUBLISHER.id)).not()))
              .stream()
              .collect(Collectors.toSet());
      assertThat(idle).containsExactly("Press");
      assertThat(connection.execute(deleteFrom(BOOK).where(BOOK.publisher().id.isNull())))
          .isEqualTo(1);
      connection.commit();
    }
    assertThat(sql.texts())
        .contains(
            "insert into publishers (name) values (?)",
            onH2OrPostgresql(
                "update books set price = price * cast(? as decfloat(40)), genre = ? where title = ?",
                "update books set price = price * ?, genre = ? where title = ?"),
            "delete from books where publisher_id is null");
  }
}
