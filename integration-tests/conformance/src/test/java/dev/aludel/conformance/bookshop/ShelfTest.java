package dev.aludel.conformance.bookshop;

import dev.aludel.Connection;
import dev.aludel.conformance.ConformanceTest;
import dev.aludel.query.QueryStatement;
import dev.aludel.query.ResultRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** A test over the same four books of two publishers. */
abstract class ShelfTest extends ConformanceTest {

  ShelfTest() {
    super(BookshopModelsSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    Publisher root = Publisher.of("Root");
    Publisher branch = Publisher.of("Branch");
    branch.owner(root);
    Book emma = book("Emma", Genre.NOVEL, "10.00", "2020-01-03", 300, root);
    Book faust = book("Faust", Genre.POETRY, "20.00", "2020-02-29", 200, root);
    faust.subtitle("Part one");
    Book walden = book("Walden", Genre.NOVEL, "5.50", "2021-05-01", 400, branch);
    Book cosmos = book("Cosmos", Genre.SCIENCE, "20.00", "2021-12-31", 300, null);
    cosmos.subtitle("100%");
    database.transaction(
        session -> session.addAll(List.of(root, branch, emma, faust, walden, cosmos)));
    sql.clear();
  }

  private static Book book(
      String title,
      Genre genre,
      String price,
      String published,
      int pages,
      @Nullable Publisher publisher) {
    Book book = Book.of(title, genre, new BigDecimal(price), LocalDate.parse(published));
    book.pages(pages);
    book.publisher(publisher);
    return book;
  }

  /** What a statement answers. */
  final <R> List<R> list(QueryStatement<R> statement) {
    try (Connection connection = database.connect()) {
      return connection.list(statement);
    }
  }

  /** The values of each row. */
  final List<List<@Nullable Object>> rows(QueryStatement<ResultRow> statement) {
    return list(statement).stream().map(ShelfTest::values).toList();
  }

  private static List<@Nullable Object> values(ResultRow row) {
    return IntStream.range(0, row.size()).<@Nullable Object>mapToObj(row::get).toList();
  }
}
