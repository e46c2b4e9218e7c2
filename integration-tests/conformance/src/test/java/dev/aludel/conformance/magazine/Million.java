package dev.aludel.conformance.magazine;

import static dev.aludel.conformance.magazine.Author_.AUTHOR;

import dev.aludel.Database;
import dev.aludel.session.Session;

/** Reads all authors of a database in a JVM of its own, whose heap they do not fit into. */
final class Million {
  private Million() {}

  /** Prints how many there were. */
  public static void main(String[] url) {
    try (Database database = Database.connect(url[0]);
        Session session = database.session()) {
      long[] letters = new long[1];
      long count = session.query(AUTHOR).each(author -> letters[0] += author.name().length());
      System.out.println("read " + count + " with " + letters[0]);
    }
  }
}
