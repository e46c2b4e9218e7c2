package dev.aludel.conformance.magazine;

import static dev.aludel.conformance.magazine.Author_.AUTHOR;
import static dev.aludel.conformance.magazine.Post_.POST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.Connection;
import dev.aludel.Database;
import dev.aludel.conformance.TestDatabase;
import dev.aludel.error.QueryException;
import dev.aludel.error.SessionStateException;
import dev.aludel.session.Session;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Results that are read piece by piece. */
class PartitionsTest extends Magazine {

  @BeforeEach
  void fill() {
    publish();
  }

  @Test
  @Tag("B190")
  void listsAreHandedOverOneAfterTheOther() {
    try (Session session = database.session()) {
      List<List<String>> names = new ArrayList<>();
      sql.assertSends(
          () ->
              assertThat(
                      session
                          .query(AUTHOR)
                          .orderBy(AUTHOR.name.asc())
                          .partitions(2, some -> names.add(namesOf(some))))
                  .isEqualTo(3),
          "select id, name from author order by name");
      assertThat(names).containsExactly(List.of("Ada", "Bob"), List.of("Cid"));
    }
  }

  @Test
  @Tag("B190")
  void relationshipsAreLoadedForEachListAndReadForItsObjects() {
    try (Session session = database.session()) {
      List<Integer> sizes = new ArrayList<>();
      session
          .query(POST)
          .orderBy(POST.id.asc())
          .load(POST.comments.selectIn(), POST.author.joined())
          .partitions(
              2,
              some ->
                  some.forEach(
                      post -> {
                        sizes.add(post.comments().size());
                        assertThat(post.author().name()).isNotEmpty();
                        assertThat(post.tags().size()).isLessThan(3);
                      }));
      assertThat(sizes).containsExactly(2, 1, 0);
      assertThat(sql.texts()).hasSize(5);
    }
  }

  @Test
  @Tag("B190")
  void aJoinedListIsRefused() {
    try (Session session = database.session()) {
      assertThatThrownBy(
              () -> session.query(POST).load(POST.comments.joined()).partitions(2, some -> {}))
          .isInstanceOf(QueryException.class)
          .hasMessageContaining("ALU-5435");
    }
  }

  @Test
  @Tag("B190")
  void whoEndsTheTransactionEndsTheReading() {
    try (Session session = database.session()) {
      for (Runnable end : List.<Runnable>of(session::commit, session::rollback, session::close)) {
        assertThatThrownBy(() -> session.query(AUTHOR).partitions(2, some -> end.run()))
            .isInstanceOf(SessionStateException.class)
            .hasMessageStartingWith("ALU-5522");
      }
    }
  }

  @Test
  @Tag("B190")
  void theConsumerMayChangeAndFlushWhatItIsGiven() {
    try (Session session = database.session()) {
      session
          .query(AUTHOR)
          .orderBy(AUTHOR.id.asc())
          .partitions(
              2,
              some -> {
                some.forEach(author -> author.name(author.name() + "!"));
                session.nested(() -> session.add(Author.of("new")));
              });
      session.commit();
      assertThat(session.query(AUTHOR).orderBy(AUTHOR.id.asc()).list())
          .extracting(Author::name)
          .containsExactly("Ada!", "Bob!", "Cid!", "new", "new");
    }
  }

  @Test
  @Tag("B106")
  void aMillionObjectsPassThroughASmallHeap() throws IOException, InterruptedException {
    Assumptions.assumeTrue(kind == TestDatabase.POSTGRESQL, "H2 is in the memory of its JVM");
    String url = kind.newUrl("postgres");
    try (Database other = Database.connect(url)) {
      other.create(MagazineModelsSchema.SCHEMA);
      try (Connection connection = other.connect()) {
        connection.execute(
            "insert into author (name) select 'name' from generate_series(1, 1000000)");
        connection.commit();
      }
    }
    Process reading =
        new ProcessBuilder(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-Xmx32m",
                "-cp",
                classPath(),
                Million.class.getName(),
                url)
            .redirectErrorStream(true)
            .start();
    String said = new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(reading.waitFor()).as(said).isZero();
    assertThat(said).contains("read 1000000 with 4000000");
  }

  private static List<String> namesOf(List<Author> authors) {
    return authors.stream().map(Author::name).toList();
  }

  private static String classPath() {
    if (Million.class.getClassLoader() instanceof URLClassLoader loader) {
      return Arrays.stream(loader.getURLs())
          .map(URL::toString)
          .map(URI::create)
          .map(uri -> new File(uri).getPath())
          .collect(Collectors.joining(File.pathSeparator));
    }
    return System.getProperty("java.class.path");
  }
}
