package dev.aludel.processor;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.diagnostics.SqlMessage;
import dev.aludel.processor.model.SqlMethodPlan;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The database of {@code -Aaludel.sql.url}, where statements are prepared besides. Its driver is on
 * the processor path; nothing is executed.
 */
final class SqlDatabase implements AutoCloseable {
  private final @Nullable Connection connection;
  private final String dialect;

  private SqlDatabase(@Nullable Connection connection, String dialect) {
    this.connection = connection;
    this.dialect = dialect;
  }

  /** The database, if one is named and can be reached; what keeps it from that is reported. */
  static SqlDatabase open(Optional<String> url, Diagnostics diagnostics) {
    if (url.isEmpty()) {
      return new SqlDatabase(null, "");
    }
    try {
      Connection connection = connect(url.get());
      if (connection != null) {
        String product = connection.getMetaData().getDatabaseProductName();
        return new SqlDatabase(connection, product.toLowerCase(Locale.ROOT));
      }
      report(url.get(), "no driver on the processor path takes it", diagnostics);
    } catch (SQLException e) {
      report(url.get(), String.valueOf(e.getMessage()), diagnostics);
    }
    return new SqlDatabase(null, "");
  }

  private static @Nullable Connection connect(String url) throws SQLException {
    // DriverManager knows the drivers of the application's loader only, which is javac's here.
    for (Driver driver : ServiceLoader.load(Driver.class, SqlDatabase.class.getClassLoader())) {
      Connection connection = driver.connect(url, new Properties());
      if (connection != null) {
        return connection;
      }
    }
    return null;
  }

  private static void report(String url, String reason, Diagnostics diagnostics) {
    diagnostics.report(Origin.NOWHERE, SqlMessage.DATABASE_IS_NOT_REACHED, url, reason);
  }

  /** Prepares a statement with all of its blocks, and without any. */
  void check(SqlMethodPlan method, Diagnostics diagnostics) {
    if (connection != null && !prepare(connection, method, piece -> true, diagnostics)) {
      return;
    }
    if (connection != null
        && method.pieces().stream().anyMatch(piece -> !piece.needed().isEmpty())) {
      prepare(connection, method, piece -> piece.needed().isEmpty(), diagnostics);
    }
  }

  private boolean prepare(
      Connection open,
      SqlMethodPlan method,
      Predicate<SqlMethodPlan.Piece> chosen,
      Diagnostics diagnostics) {
    List<SqlMethodPlan.Piece> pieces = method.pieces().stream().filter(chosen).toList();
    String text =
        pieces.stream().map(piece -> piece.text().in(dialect)).collect(Collectors.joining());
    try (PreparedStatement statement = open.prepareStatement(text)) {
      // PostgreSQL's driver sends a statement only when somebody asks about it.
      statement.getParameterMetaData();
      return true;
    } catch (SQLException e) {
      diagnostics.report(
          method.method().origin(),
          SqlMessage.DATABASE_REFUSES_IT,
          method.method().subject(),
          String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip(),
          text);
      return false;
    }
  }

  @Override
  public void close() {
    if (connection != null) {
      try {
        connection.close();
      } catch (SQLException gone) {
        return;
      }
    }
  }
}
