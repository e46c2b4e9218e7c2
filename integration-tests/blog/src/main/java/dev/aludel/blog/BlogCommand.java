package dev.aludel.blog;

import dev.aludel.Database;
import dev.aludel.blog.model.BlogModelsSchema;
import dev.aludel.blog.model.Post;
import dev.aludel.query.ResultRow;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line: fills a blog and prints its pages, each with the SQL that it needs. */
@Command(
    name = "blog",
    mixinStandardHelpOptions = true,
    description = "Creates a blog, fills it and prints a few pages with the SQL that was sent.")
final class BlogCommand implements Callable<Integer> {

  private enum Server {
    H2,
    POSTGRESQL
  }

  @Option(
      names = "--server",
      paramLabel = "h2|postgresql",
      defaultValue = "h2",
      description = "An embedded database; ${DEFAULT-VALUE} unless told otherwise.")
  private Server server = Server.H2;

  private final PrintWriter out;
  private boolean isPrinting;

  private BlogCommand(PrintWriter out) {
    this.out = out;
  }

  /** Runs the blog; answers the exit code: 0, 1 for a failure, 2 for wrong options. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(new BlogCommand(out))
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(arguments);
  }

  /** Starts the blog. */
  public static void main(String... arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, arguments));
  }

  @Override
  public Integer call() throws IOException {
    try (EmbeddedPostgres postgres = server == Server.H2 ? null : EmbeddedPostgres.start();
        Database database = connect(postgres)) {
      database.create(BlogModelsSchema.SCHEMA);
      SamplePosts.save(database);
      isPrinting = true;
      page(database, "Front page", blog -> blog.frontPage(0).forEach(this::printTitle));
      page(database, "Second page", blog -> blog.frontPage(1).forEach(this::printTitle));
      page(database, "Notes on the engine", blog -> print(blog.post("Notes on the engine")));
      page(
          database,
          "Posts about algebra",
          blog -> blog.tagged("algebra").forEach(this::printTitle));
      page(database, "Tag cloud", blog -> blog.tagCloud().forEach(this::printTag));
      page(database, "Publishing a draft", blog -> blog.post("Thoughts").publish());
      page(database, "Front page again", blog -> blog.frontPage(0).forEach(this::printTitle));
    }
    return 0;
  }

  private Database connect(@Nullable EmbeddedPostgres postgres) {
    String url =
        postgres == null ? "jdbc:h2:mem:blog" : postgres.getJdbcUrl("postgres", "postgres");
    return Database.builder().url(url).listener(event -> printSql(event.sql())).connect();
  }

  private void page(Database database, String title, Consumer<Blog> content) {
    out.printf("%n== %s%n", title);
    database.transaction(session -> content.accept(new Blog(session)));
  }

  private void printTitle(Post post) {
    String tags = post.tags().stream().map(tag -> " #" + tag.name()).collect(Collectors.joining());
    out.printf("* %s, by %s%s%n", post.title(), post.author().username(), tags);
  }

  private void print(Post post) {
    printTitle(post);
    out.println(post.content());
    post.comments()
        .forEach(
            comment -> out.printf("- %s: %s%n", comment.author().username(), comment.content()));
  }

  private void printTag(ResultRow row) {
    out.printf("* #%s: %s%n", row.get(0), row.get(1));
  }

  private void printSql(String sql) {
    if (isPrinting) {
      out.println("    " + sql);
    }
  }
}
