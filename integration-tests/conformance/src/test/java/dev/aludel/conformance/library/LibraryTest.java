package dev.aludel.conformance.library;

import dev.aludel.Connection;
import dev.aludel.conformance.ConformanceTest;
import dev.aludel.query.ChangeStatement;

/** A test with an author, Ada, of two books, one about logic. */
abstract class LibraryTest extends ConformanceTest {
  static final String BOOK_ROW = "select id, title, copies, author_id from books where id = ?";
  static final String AUTHOR_ROW = "select id, name, motto from authors where id = ?";

  LibraryTest() {
    super(LibraryModelsSchema.SCHEMA);
  }

  /** Saves them: the author has the key 1, the books 1 and 2. */
  Author library() {
    Author ada = Author.of("Ada");
    Book notes = Book.of("Notes");
    ada.books().add(notes);
    ada.books().add(Book.of("Letters"));
    notes.subjects().add(Subject.of("LOG", "Logic"));
    database.transaction(session -> session.add(ada));
    return ada;
  }

  /** Somebody else changes the database. */
  void elsewhere(ChangeStatement statement) {
    try (Connection connection = database.connect()) {
      connection.execute(statement);
      connection.commit();
    }
    sql.clear();
  }
}
