package dev.aludel.conformance.bookshop;

import static dev.aludel.conformance.bookshop.Book_.BOOK;
import static dev.aludel.conformance.bookshop.Publisher_.PUBLISHER;
import static dev.aludel.query.Functions.value;
import static dev.aludel.query.Sql.count;
import static dev.aludel.query.Sql.exists;
import static dev.aludel.query.Sql.field;
import static dev.aludel.query.Sql.max;
import static dev.aludel.query.Sql.number;
import static dev.aludel.query.Sql.recursive;
import static dev.aludel.query.Sql.recursiveDistinct;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.text;
import static dev.aludel.query.Sql.time;
import static dev.aludel.query.Sql.update;
import static dev.aludel.query.Sql.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.aludel.Connection;
import dev.aludel.conformance.ConformanceTest;
import dev.aludel.conformance.TestDatabase;
import dev.aludel.error.MappingException;
import dev.aludel.error.QueryException;
import dev.aludel.query.Condition;
import dev.aludel.query.NumberExpression;
import dev.aludel.query.SelectStatement;
import dev.aludel.query.Subquery;
import dev.aludel.session.Session;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Queries as tables of other queries: subqueries, common tables, listed rows. */
class SubqueryTest extends ConformanceTest {
  private static final NumberExpression<Long> BOOKS = count();

  SubqueryTest() {
    super(BookshopModelsSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    database.transaction(
        session -> {
          Publisher root = Publisher.of("Root");
          Publisher branch = Publisher.of("Branch");
          Publisher leaf = Publisher.of("Leaf");
          branch.owner(root);
          leaf.owner(branch);
          session.addAll(List.of(root, branch, leaf, Publisher.of("Alone")));
          add(session, root, "Emma", 300);
          add(session, root, "Faust", 200);
          add(session, branch, "Walden", 400);
        });
    sql.clear();
  }

  private static void add(Session session, Publisher publisher, String title, int pages) {
    Book book =
        Book.of(title, Genre.NOVEL, BigDecimal.TEN, LocalDate.parse("2020-01-0" + pages / 100));
    book.publisher(publisher);
    book.pages(pages);
    session.add(book);
  }

  @Test
  @Tag("B007")
  void aSubqueryOfGroupsIsJoined() {
    Subquery perPublisher =
        select(BOOK.publisher().id, BOOKS)
            .from(BOOK)
            .groupBy(BOOK.publisher().id)
            .subquery("per_publisher");
    NumberExpression<Long> books = perPublisher.column(BOOKS);
    try (Connection connection = database.connect()) {
      sql.assertSends(
          () ->
              assertThat(
                      connection.list(
                          select(PUBLISHER.name, books.coalesce(0))
                              .from(PUBLISHER)
                              .leftJoin(perPublisher)
                              .on(perPublisher.column(BOOK.publisher().id).eq(PUBLISHER.id))
                              .orderBy(PUBLISHER.name.asc())))
                  .extracting(row -> row.get(0), row -> row.get(1))
                  .containsExactly(
                      tuple("Alone", 0L),
                      tuple("Branch", 1L),
                      tuple("Leaf", 0L),
                      tuple("Root", 2L)),
          onH2OrPostgresql(
              "select publishers.name, coalesce(per_publisher.c2, cast(? as bigint)) from publishers"
                  + " left join (select publisher_id, count(*) from books group by publisher_id)"
                  + " as per_publisher(publisher_id, c2) on per_publisher.publisher_id ="
                  + " publishers.id order by publishers.name",
              "select publishers.name, coalesce(per_publisher.c2, ?) from publishers"
                  + " left join (select publisher_id, count(*) from books group by publisher_id)"
                  + " as per_publisher(publisher_id, c2) on per_publisher.publisher_id ="
                  + " publishers.id order by publishers.name"));
    }
  }

  @Test
  @Tag("B008")
  @Tag("A096")
  void aScalarSubqueryMentionsTheRowAround() {
    SelectStatement<?> latest =
        select(
                PUBLISHER.name,
                time(
                    select(max(BOOK.published))
                        .from(BOOK)
                        .where(BOOK.publisher().id.eq(PUBLISHER.id))))
            .from(PUBLISHER)
            .where(PUBLISHER.name.startsWith("R"));
    try (Connection connection = database.connect()) {
      sql.assertSends(
          () ->
              assertThat(connection.list(latest).toString())
                  .contains("Root")
                  .contains("2020-01-03"),
          "select name, (select max(books.published) from books where books.publisher_id ="
              + " publishers.id) from publishers where name like ? escape '!'");
      assertThat(
              connection.list(
                  select(PUBLISHER.name)
                      .from(PUBLISHER)
                      .where(
                          number(
                                  select(count())
                                      .from(BOOK)
                                      .where(BOOK.publisher().id.eq(PUBLISHER.id)))
                              .gt(1))))
          .containsExactly("Root");
      assertThat(
              connection.one(select(text(select(BOOK.title).from(BOOK).where(BOOK.pages.eq(400))))))
          .isEqualTo("Walden");
    }
  }

  @Test
  @Tag("B012")
  void aCommonTableThatIsReadTwiceIsWrittenOnce() {
    Subquery longBooks =
        select(BOOK.title, BOOK.pages).from(BOOK).where(BOOK.pages.gt(250)).cte("long_books");
    Subquery other = longBooks.as("other");
    try (Connection connection = database.connect()) {
      sql.assertSends(
          () ->
              assertThat(
                      connection.list(
                          select(longBooks.column(BOOK.title))
                              .from(longBooks)
                              .join(other)
                              .on(other.column(BOOK.pages).gt(longBooks.column(BOOK.pages)))))
                  .containsExactly("Emma"),
          "with long_books (title, pages) as (select title, pages from books where pages > ?)"
              + " select long_books.title from long_books join long_books as other"
              + " on other.pages > long_books.pages");
    }
  }

  @Test
  @Tag("B013")
  void aRecursiveCommonTableWalksATree() {
    NumberExpression<Integer> depth = value(0);
    Subquery tree =
        recursive(
            "tree",
            select(PUBLISHER.id, PUBLISHER.name, depth)
                .from(PUBLISHER)
                .where(PUBLISHER.name.eq("Root")),
            self ->
                select(PUBLISHER.id, PUBLISHER.name, self.column(depth).plus(1))
                    .from(PUBLISHER)
                    .join(self)
                    .on(PUBLISHER.owner().id.eq(self.column(PUBLISHER.id))));
    try (Connection connection = database.connect()) {
      assertThat(
              connection.list(
                  select(tree.column(PUBLISHER.name), tree.column(depth))
                      .from(tree)
                      .orderBy(tree.column(depth).asc())))
          .extracting(row -> row.get(0), row -> row.get(1))
          .containsExactly(tuple("Root", 0), tuple("Branch", 1), tuple("Leaf", 2));
      assertThat(sql.texts().get(0))
          .startsWith("with recursive tree (id, name, c3) as (select id, name, cast(? as integer)")
          .endsWith("select tree.name, tree.c3 from tree order by tree.c3");
    }
  }

  @Test
  void aRecursiveCommonTableEndsWhereRowsLeadBack() {
    database.transaction(
        session -> {
          Publisher root = session.query(PUBLISHER).where(PUBLISHER.name.eq("Root")).one();
          root.owner(session.query(PUBLISHER).where(PUBLISHER.name.eq("Leaf")).one());
        });
    Subquery reached =
        recursiveDistinct(
            "reached",
            select(PUBLISHER.id).from(PUBLISHER).where(PUBLISHER.name.eq("Root")),
            self ->
                select(PUBLISHER.id)
                    .from(PUBLISHER)
                    .join(self)
                    .on(PUBLISHER.owner().id.eq(self.column(PUBLISHER.id))));
    SelectStatement<Long> query = select(reached.column(PUBLISHER.id)).from(reached);
    try (Connection connection = database.connect()) {
      if (kind == TestDatabase.H2) { // It never ends there.
        assertThatThrownBy(() -> connection.count(query))
            .isInstanceOf(MappingException.class)
            .hasMessageContaining("h2 cannot express UNION in a recursive common table");
      } else {
        assertThat(connection.count(query)).isEqualTo(3);
      }
    }
  }

  @Test
  void aQueryForObjectsReadsACommonTableInACondition() {
    Subquery some = select(BOOK.publisher().id).from(BOOK).cte("some");
    try (Session session = database.session()) {
      List<Publisher> found =
          session
              .query(PUBLISHER)
              .where(PUBLISHER.id.in(select(some.column(BOOK.publisher().id)).from(some)))
              .orderBy(PUBLISHER.name.asc())
              .list();
      assertThat(found).extracting(Publisher::name).containsExactly("Branch", "Root");
    }
  }

  @Test
  @Tag("B014")
  void twoCommonTablesOfOneNameAreRefused() {
    Subquery one = select(BOOK.id).from(BOOK).cte("some");
    Subquery two = select(BOOK.id).from(BOOK).where(BOOK.pages.gt(1)).cte("some").as("other");
    SelectStatement<Long> both =
        select(one.column(BOOK.id))
            .from(one)
            .join(two)
            .on(two.column(BOOK.id).eq(one.column(BOOK.id)));
    assertThatThrownBy(() -> both.sql("h2"))
        .isInstanceOf(QueryException.class)
        .hasMessageStartingWith("ALU-5406: Two tables of the statement are called some");
  }

  @Test
  @Tag("B019")
  void aLateralSubqueryIsMadeForEveryRow() {
    Subquery longest =
        select(BOOK.title, BOOK.pages)
            .from(BOOK)
            .where(BOOK.publisher().id.eq(PUBLISHER.id))
            .orderBy(BOOK.pages.desc())
            .limit(1)
            .lateral("longest");
    SelectStatement<?> query =
        select(PUBLISHER.name, longest.column(BOOK.title))
            .from(PUBLISHER)
            .join(longest)
            .on(Condition.TRUE)
            .orderBy(PUBLISHER.name.asc());
    try (Connection connection = database.connect()) {
      if (kind == TestDatabase.H2) {
        assertThatThrownBy(() -> connection.list(query))
            .isInstanceOf(MappingException.class)
            .hasMessageContaining("h2 cannot express LATERAL");
        sql.assertSendsNothing(() -> {});
      } else {
        assertThat(connection.list(query).toString())
            .contains("Branch")
            .contains("Walden")
            .contains("Emma")
            .doesNotContain("Faust");
        assertThat(sql.texts().get(0))
            .isEqualTo(
                "select publishers.name, longest.title from publishers join lateral (select"
                    + " books.title, books.pages from books where books.publisher_id ="
                    + " publishers.id order by books.pages desc limit ?) as longest(title, pages)"
                    + " on true order by publishers.name");
      }
    }
  }

  private record Line(String title, int pages) {}

  @Test
  @Tag("B020")
  void listedRowsAreJoined() {
    Subquery input =
        values(
            "input",
            List.of(new Line("Emma", 1), new Line("Walden", 2)),
            field(BOOK.title, Line::title),
            field(BOOK.pages, Line::pages));
    try (Connection connection = database.connect()) {
      sql.assertSends(
          () ->
              assertThat(
                      connection.list(
                          select(BOOK.title, BOOK.pages.plus(input.column(BOOK.pages)))
                              .from(BOOK)
                              .join(input)
                              .on(input.column(BOOK.title).eq(BOOK.title))
                              .orderBy(BOOK.title.asc())))
                  .extracting(row -> row.get(0), row -> row.get(1))
                  .containsExactly(tuple("Emma", 301), tuple("Walden", 402)),
          "select books.title, books.pages + input.pages from books join (values (cast(? as"
              + " varchar(100)), cast(? as integer)), (?, ?)) as input(title, pages)"
              + " on input.title = books.title order by books.title");
    }
  }

  @Test
  @Tag("B010")
  void aSubqueryMentionsTheTablesAroundThatItDoesNotListItself() {
    try (Connection connection = database.connect()) {
      sql.assertSends(
          () ->
              assertThat(
                      connection.list(
                          select(PUBLISHER.name)
                              .from(PUBLISHER)
                              .where(
                                  exists(
                                      select(BOOK.id)
                                          .from(BOOK)
                                          .where(
                                              BOOK.publisher().id.eq(PUBLISHER.id),
                                              BOOK.pages.gt(350))))))
                  .containsExactly("Branch"),
          "select name from publishers where exists (select 1 from books where books.publisher_id"
              + " = publishers.id and books.pages > ?)");
      // The same table, listed inside, is another one than that of the statement around.
      sql.assertSends(
          () ->
              assertThat(
                      connection.list(
                          select(BOOK.title)
                              .from(BOOK)
                              .where(BOOK.pages.eq(number(select(max(BOOK.pages)).from(BOOK))))))
                  .containsExactly("Walden"),
          "select title from books where pages = (select max(pages) from books)");
      sql.assertSendsNothing(
          () ->
              assertThatThrownBy(
                      () ->
                          connection.list(
                              select(PUBLISHER.name, text(select(PUBLISHER.name))).from(PUBLISHER)))
                  .isInstanceOf(QueryException.class)
                  .hasMessageStartingWith(
                      "ALU-5609: A subquery has no from(…), so that its columns of [publishers]"));
      sql.assertSendsNothing(
          () ->
              assertThatThrownBy(() -> connection.list(select(BOOK.title)))
                  .hasMessageStartingWith("ALU-5405"));
    }
  }

  @Test
  void queriesInsideOfStatementsAreCheckedToo() {
    SelectStatement<?> ungrouped = select(BOOK.title, count()).from(BOOK);
    SelectStatement<Long> unjoined =
        select(BOOK.id).from(BOOK).join(PUBLISHER).on(PUBLISHER.name.eq("Root"));
    Subquery derived = ungrouped.subquery("derived");
    Subquery common = ungrouped.cte("common");
    try (Session session = database.session()) {
      for (SelectStatement<?> statement :
          List.of(
              select(derived.column(BOOK.title)).from(derived),
              select(common.column(BOOK.title)).from(common))) {
        assertThatThrownBy(() -> session.list(statement)).hasMessageStartingWith("ALU-5570");
      }
      assertThatThrownBy(
              () -> session.list(select(BOOK.title).from(BOOK).where(BOOK.id.in(unjoined))))
          .hasMessageStartingWith("ALU-5573");
      assertThatThrownBy(() -> session.query(BOOK).where(BOOK.id.in(unjoined)).list())
          .hasMessageStartingWith("ALU-5573");
      assertThatThrownBy(() -> session.query(BOOK).where(max(BOOK.pages).gt(1)).list())
          .hasMessageStartingWith("ALU-5571");
      assertThat(sql.texts()).isEmpty();
    }
  }

  @Test
  void aRecursiveTableIsReadByAnUpdate() {
    NumberExpression<Integer> one = value(1).as("n");
    Subquery numbers =
        recursive(
            "numbers",
            select(one).from(PUBLISHER).where(PUBLISHER.name.eq("Root")),
            self -> select(self.column(one).plus(1)).from(self).where(self.column(one).lt(3)));
    try (Connection connection = database.connect()) {
      long changed =
          connection.execute(
              update(BOOK)
                  .set(BOOK.pages, numbers.column(one))
                  .from(numbers)
                  .where(BOOK.pages.eq(numbers.column(one).times(100))));
      assertThat(changed).isEqualTo(2);
      assertThat(connection.list(select(BOOK.pages).from(BOOK).orderBy(BOOK.title.asc())))
          .containsExactly(3, 2, 400);
    }
    assertThat(sql.texts().get(0))
        .contains("(with recursive numbers (n) as (select")
        .contains("select * from numbers) as numbers(n)");
  }

  @Test
  void aRecursiveTableHasNullWhereAStepCanAnswerIt() {
    Subquery names =
        recursive(
            "names",
            select(BOOK.title, BOOK.id).from(BOOK),
            self ->
                select(BOOK.subtitle, BOOK.id)
                    .from(BOOK)
                    .join(self)
                    .on(self.column(BOOK.id).lt(0)));
    assertThat(names.aludelTable().column(0).isNullable()).isTrue();
    assertThat(names.aludelTable().column(1).isNullable()).isFalse();
  }

  @Test
  void aColumnThatWasNotSelectedIsRefused() {
    Subquery titles = select(BOOK.title).from(BOOK).subquery("titles");
    assertThatThrownBy(() -> titles.column(BOOK.pages))
        .hasMessageStartingWith("ALU-5407: books.pages was not selected");
    assertThatThrownBy(() -> values("none", List.<Line>of(), field(BOOK.title, Line::title)))
        .hasMessageStartingWith("ALU-5543");
  }
}
