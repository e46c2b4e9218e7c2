package dev.aludel.blog;

import dev.aludel.Database;
import dev.aludel.blog.model.BlogModelsSchema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A blog with the sample posts. PostgreSQL is started once and stops with the JVM. */
final class TestBlog implements AutoCloseable {

  /** Where the blog is. */
  enum Server {
    H2 {
      @Override
      String url() {
        return "jdbc:h2:mem:";
      }
    },
    POSTGRESQL {
      @Override
      String url() throws IOException {
        if (started == null) {
          started = EmbeddedPostgres.start();
        }
        return started.getJdbcUrl("postgres", "postgres");
      }
    };

    private static @Nullable EmbeddedPostgres started;

    abstract String url() throws IOException;
  }

  private final List<String> sent = new ArrayList<>();
  private final Database database;

  TestBlog(Server server) throws IOException {
    database =
        Database.builder().url(server.url()).listener(event -> sent.add(event.sql())).connect();
    database.create(BlogModelsSchema.SCHEMA);
    SamplePosts.save(database);
    sent.clear();
  }

  Database database() {
    return database;
  }

  /** The SQL that was sent since the blog was filled. */
  List<String> sent() {
    return List.copyOf(sent);
  }

  @Override
  public void close() {
    database.drop(BlogModelsSchema.SCHEMA);
    database.close();
  }
}
