package dev.aludel.shop;

import dev.aludel.Database;
import dev.aludel.DatabaseBuilder;
import dev.aludel.jdbc.StatementListener;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which database the shop uses: an embedded one, or any that exists. */
final class DatabaseOptions {
  @Option(
      names = "--database",
      paramLabel = "h2|postgresql",
      description = "An embedded database; h2 unless told otherwise.")
  private @Nullable EmbeddedServer embedded;

  @Option(
      names = "--url",
      paramLabel = "<jdbc-url>",
      description = "An existing, empty H2 or PostgreSQL database instead.")
  private @Nullable String url;

  @Option(names = "--user", paramLabel = "<name>", description = "Who logs in at --url.")
  private @Nullable String user;

  @Option(
      names = "--password-env",
      paramLabel = "<variable>",
      description = "The environment variable that holds the password for --url.")
  private @Nullable String passwordVariable;

  /** Starts the embedded database, or names the existing one. */
  Server server() throws IOException {
    if (url != null && embedded != null) {
      throw new WrongOptionException("--database and --url exclude each other");
    }
    if (url == null && (user != null || passwordVariable != null)) {
      throw new WrongOptionException("--user and --password-env need --url");
    }
    if (url != null) {
      return new Server(url, () -> {});
    }
    return (embedded == null ? EmbeddedServer.H2 : embedded).start();
  }

  /** Connects; the listener hears of every statement. */
  Database connect(Server server, boolean echo, StatementListener listener) {
    DatabaseBuilder builder = Database.builder().url(server.url()).echo(echo).listener(listener);
    if (user != null) {
      builder.user(user);
    }
    if (passwordVariable != null) {
      builder.password(password(passwordVariable));
    }
    return builder.connect();
  }

  private String password(String variable) {
    String password = System.getenv(variable);
    if (password == null) {
      throw new WrongOptionException("the environment variable " + variable + " is not set");
    }
    return password;
  }
}
