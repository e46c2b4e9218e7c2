package dev.aludel.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the Java compiler refuses before a statement is ever made. */
class WrongTypesTest {
  private final Path temporary;

  WrongTypesTest(@TempDir Path temporary) {
    this.temporary = temporary;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PRODUCT.name.eq(\"Lamp\")",
        "PRODUCT.name.eq(PRODUCT.description)",
        "PRODUCT.stock.gt(5)",
        "PRODUCT.stock.eq(Integer.valueOf(5))",
        "PRODUCT.id.eq(5)",
        "PRODUCT.id.in(5L, 6L)",
        "PRODUCT.price.lt(5)",
        "PRODUCT.price.lt(new java.math.BigDecimal(\"5.5\"))",
        "PRODUCT.price.times(PRODUCT.stock).gt(100)",
        "PRODUCT.createdAt.lt(java.time.Instant.EPOCH)",
        "PRODUCT.active",
        "PRODUCT.active.eq(true)",
        "PRODUCT.category().name.eq(\"Lamps\")",
        "PRODUCT.id.in(Sql.select(ORDER_ITEM.product().id).from(ORDER_ITEM))",
      })
  void rightTypesCompile(String condition) {
    assertThat(problems(condition)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PRODUCT.name.eq(5)",
        "PRODUCT.name.eq(PRODUCT.stock)",
        "PRODUCT.name.in(1L)",
        "PRODUCT.name.gt(PRODUCT.price)",
        "PRODUCT.stock.eq(\"5\")",
        "PRODUCT.stock.eq(5.5)",
        "PRODUCT.stock.lt(PRODUCT.id)",
        "PRODUCT.price.eq(5.5)",
        "PRODUCT.createdAt.eq(java.time.LocalDate.EPOCH)",
        "PRODUCT.active.eq(1)",
        "PRODUCT.active.lt(true)",
        "PRODUCT.stock",
        "PRODUCT.stock.like(\"5%\")",
        "PRODUCT.stock.contains(\"5\")",
        "PRODUCT.name.plus(1)",
        "PRODUCT.createdAt.times(2)",
        "PRODUCT.active.between(false, true)",
        "PRODUCT.category().name.eq(PRODUCT.id)",
        "PRODUCT.category.name.eq(\"Lamps\")",
        "PRODUCT.id.in(Sql.select(PRODUCT.name).from(PRODUCT))",
      })
  @Tag("B054")
  void wrongTypesDoNotCompile(String condition) {
    assertThat(problems(condition)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PRODUCT.name.eq(null)",
        "PRODUCT.stock.ne(null)",
        "PRODUCT.price.gt(null)",
        "PRODUCT.createdAt.eq(null)",
        "PRODUCT.active.eq(null)",
        "PRODUCT.name.in(null)",
      })
  void literalNullIsAmbiguous(String condition) {
    assertThat(problems(condition)).singleElement().asString().contains("ambiguous");
  }

  @Test
  void columnTakesItsOwnTypeOnly() {
    assertThat(problems("change(Sql.update(PRODUCT).set(PRODUCT.stock, 5))")).isEmpty();
    assertThat(problems("change(Sql.update(PRODUCT).set(PRODUCT.stock, PRODUCT.stock.minus(1)))"))
        .isEmpty();
    assertThat(problems("change(Sql.update(PRODUCT).set(PRODUCT.stock, \"5\"))")).isNotEmpty();
    assertThat(problems("change(Sql.update(PRODUCT).set(PRODUCT.stock, PRODUCT.name))"))
        .isNotEmpty();
    assertThat(problems("change(Sql.update(PRODUCT).set(PRODUCT.stock.plus(1), 5))")).isNotEmpty();
  }

  private List<String> problems(String condition) {
    String source =
        """
        package dev.aludel.query;
        import static dev.aludel.query.Shop.*;
        class Snippet {
          static Condition change(ChangeStatement statement) { return Condition.TRUE; }
          Condition condition() { return %s; }
        }
        """
            .formatted(condition);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<String> options = List.of("-proc:none", "-cp", classPath(), "-d", temporary.toString());
    compiler.getTask(null, null, found, options, null, List.of(new Snippet(source))).call();
    return found.getDiagnostics().stream()
        .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
        .map(problem -> problem.getMessage(Locale.ROOT))
        .toList();
  }

  private static String classPath() {
    return Stream.of(Sql.class, Shop.class)
        .map(
            type ->
                Path.of(
                    URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString())))
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** A source file in memory. */
  private static final class Snippet extends SimpleJavaFileObject {
    private final String source;

    Snippet(String source) {
      super(URI.create("string:///Snippet.java"), Kind.SOURCE);
      this.source = source;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return source;
    }
  }
}
