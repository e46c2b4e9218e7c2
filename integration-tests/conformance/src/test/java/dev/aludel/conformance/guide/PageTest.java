package dev.aludel.conformance.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.conformance.TestDatabase;
import dev.aludel.mapping.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs the snippets of a page of the guide. Between {@code // region name} and {@code // endregion}
 * stands what the page shows; {@link #sends} compares the SQL on the page with what is sent.
 */
abstract class PageTest extends ConformanceTest {
  private static final Pattern MANY = Pattern.compile("unnest\\(|any\\(");

  PageTest(Schema schema) {
    super(schema);
  }

  /** Runs {@code snippet} and asserts that it sends what the page shows under that name. */
  final void sends(String name, Runnable snippet) {
    sql.clear();
    snippet.run();
    shows("sql", name, sql.texts().stream().map(PageTest::asPostgresql).toList());
  }

  /** Runs {@code snippet} and asserts that it fails as the page shows under that name. */
  final void fails(String name, Runnable snippet) {
    Throwable failure = catchThrowable(snippet::run);
    assertThat(failure).as(name).isNotNull();
    shows("text", name, List.of(String.valueOf(failure.getMessage())));
  }

  /** Lines may be broken on the page wherever there is a space. */
  private void shows(String language, String name, List<String> actual) {
    String test = getClass().getSimpleName();
    String end = language.equals("sql") ? ";\n" : "\n";
    String code =
        actual.stream()
            .map(text -> (language.equals("sql") ? broken(text) : text) + end)
            .collect(Collectors.joining());
    if (GuidePage.BLESS) {
      boolean isShown =
          GuidePage.code(language, test, name).stream()
              .allMatch(shown -> joined(shown).equals(joined(code)));
      if (kind == TestDatabase.POSTGRESQL && !isShown) {
        GuidePage.bless(language, test, name, code);
      }
      return;
    }
    assertThat(GuidePage.code(language, test, name))
        .as("blocks of the guide for %s#%s", test, name)
        .isNotEmpty()
        .allSatisfy(
            shown -> assertThat(expected(shown, statements(code))).isEqualTo(statements(code)));
  }

  /** What the page shows, in the words of this database where it has many keys or rows. */
  private List<String> expected(String shown, List<String> actual) {
    List<String> statements = new ArrayList<>(statements(shown));
    for (int i = 0; i < Math.min(statements.size(), actual.size()); i++) {
      if (kind == TestDatabase.H2 && MANY.matcher(statements.get(i)).find()) {
        statements.set(i, actual.get(i));
      }
    }
    return statements;
  }

  private static List<String> statements(String code) {
    return Stream.of(code.split(";\n", -1)).map(PageTest::joined).toList();
  }

  /** Pages show what PostgreSQL is sent; H2 has another word for the same. */
  private static String asPostgresql(String sql) {
    return sql.replaceFirst("^select (.+?) from final table \\((.*)\\)$", "$2 returning $1");
  }

  private static String broken(String text) {
    return text.length() < 100
        ? text
        : text.replaceAll(
            " (from|where|join|left join|group by|order by|values|returning) ", "\n  $1 ");
  }

  private static String joined(String code) {
    return code.strip().replaceAll("\\s+", " ");
  }
}
