package dev.aludel.processor.write;

import dev.aludel.processor.model.QueriesPlan;
import dev.aludel.processor.model.SqlMethodDescriptor;
import dev.aludel.processor.model.SqlMethodPlan;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes what the methods of a {@code @Queries} interface send as a text that people and tools can
 * read.
 *
 * <pre>{@code
 * -- Optional<Product> named(name String)
 * -- tables: products
 * select id, name, price from products where name = ?;
 * }</pre>
 */
public final class QueriesListingWriter {
  private static final String FOLDER = "META-INF/aludel/";

  private final QueriesPlan plan;
  private final List<String> dialects;
  private final StringBuilder text = new StringBuilder();

  /** A writer of one list, for these databases. */
  public QueriesListingWriter(QueriesPlan plan, List<String> dialects) {
    this.plan = plan;
    this.dialects = List.copyOf(dialects);
  }

  /** Where it belongs on the class path: {@code META-INF/aludel/com.example.UserQueries.sql}. */
  public String path() {
    return FOLDER + plan.queries().name().canonicalName() + ".sql";
  }

  /** The list. */
  public String write() {
    comment("All SQL of " + plan.queries().name().canonicalName() + ",");
    comment("for " + String.join(", ", dialects) + ". A statement below the name of a");
    comment("database is for that one only; what stands in {? } is sent if its parameters");
    comment("are there.");
    plan.methods().forEach(method -> method.ifPresent(this::method));
    return text.toString();
  }

  private void method(SqlMethodPlan method) {
    text.append('\n');
    comment(signature(method.method()));
    if (!method.tables().isEmpty()) {
      comment("tables: " + String.join(", ", method.tables()));
    }
    SortedSet<String> others = new TreeSet<>();
    method.pieces().forEach(piece -> others.addAll(piece.text().others().keySet()));
    if (others.isEmpty()) {
      statement(method, Optional.empty());
      return;
    }
    for (String dialect : dialects) {
      comment(dialect);
      statement(method, Optional.of(dialect));
    }
  }

  private static String signature(SqlMethodDescriptor method) {
    return method.parameters().stream()
        .map(parameter -> parameter.name() + " " + parameter.words())
        .collect(
            Collectors.joining(", ", method.result().words() + " " + method.method() + "(", ")"));
  }

  private void statement(SqlMethodPlan method, Optional<String> dialect) {
    for (SqlMethodPlan.Piece piece : method.pieces()) {
      String part = dialect.map(piece.text()::in).orElse(piece.text().common());
      text.append(piece.needed().isEmpty() ? part : " {?" + part + " }");
    }
    text.append(";\n");
  }

  private void comment(String words) {
    text.append("-- ").append(words).append('\n');
  }
}
