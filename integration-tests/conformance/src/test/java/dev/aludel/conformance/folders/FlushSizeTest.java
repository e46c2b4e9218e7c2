package dev.aludel.conformance.folders;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.aludel.Database;
import dev.aludel.conformance.ConformanceTest;
import dev.aludel.session.Session;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What a flush costs for each object does not grow with their number. What is measured is memory,
 * which is the same on a slow machine; a search in a list would not show, but its copies would.
 */
class FlushSizeTest extends ConformanceTest {
  private static final int FEW = 1_000;
  private static final int MANY = 20_000;

  FlushSizeTest() {
    super(FoldersModelsSchema.SCHEMA);
  }

  @Test
  void aFlushTakesTheSameForEachOfMoreObjects() {
    flushed(database, FEW);
    long few = flushed(database, FEW) / FEW;
    long many = flushed(database, MANY) / MANY;
    assertThat(many).isLessThan(few * 3 / 2);
  }

  private static long flushed(Database database, int size) {
    try (Session session = database.session()) {
      List<Document> documents = new ArrayList<>();
      for (int i = 0; i < size / 2; i++) {
        Document document = Document.of("d");
        Folder folder = Folder.of("f");
        folder.documents().add(document);
        session.add(folder);
        documents.add(document);
      }
      long before = allocated();
      session.flush();
      documents.forEach(document -> document.name("changed"));
      session.flush();
      documents.forEach(session::delete);
      session.flush();
      long bytes = allocated() - before;
      session.rollback();
      return bytes;
    }
  }

  private static long allocated() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
  }
}
