package dev.aludel.conformance.guide.library;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

// region interface
@Queries(Library.class)
public interface LibraryQueries {

  @Sql("select * from books where title = :title")
  Optional<Book> titled(String title);

  // endregion
  // region records
  record Popular(String title, String author, long loans) {}

  @Sql(
      """
      select b.title, a.name as author, count(l.member_id) as loans
      from books b
      join authors a on a.id = b.author_id
      left join loans l on l.book_id = b.id
      group by b.id, b.title, a.name
      order by loans desc, b.title
      limit :most
      """)
  List<Popular> popular(int most);

  // endregion
  // region objects
  record Borrowed(Book book, @Nullable LocalDate due) {}

  @Sql(
      """
      select b.*, l.due
      from books b
      left join loans l on l.book_id = b.id and l.returned is null
      order by b.title
      """)
  List<Borrowed> borrowed();

  // endregion
  // region stream
  @Sql("select * from loans order by due")
  Stream<Loan> loans();

  // endregion
  // region blocks
  @Sql(
      """
      select * from books
      where copies >= :copies
        {? and title like :pattern }
        {? and author_id in (:authors) }
      order by title
      """)
  List<Book> search(int copies, @Nullable String pattern, @Nullable Collection<Long> authors);

  // endregion
  // region changes
  @Sql("update books set copies = copies + :more where title = :title")
  int restock(String title, int more);

  @Sql("delete from books where copies = 0 returning title")
  List<String> removeMissing();
  // endregion
  // region interface
}
// endregion
