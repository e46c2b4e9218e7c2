package dev.aludel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Queries of a module whose models were compiled before, and are class files now. */
class LaterQueriesTest {
  private static final Path MODELS = Path.of("src/test/resources/models/shop");

  @TempDir Path directory;

  @BeforeEach
  void compileModels() throws IOException {
    try (Stream<Path> files = Files.list(MODELS)) {
      JavaFileObject[] sources =
          files
              .sorted()
              .map(file -> source(file.getFileName().toString(), Fixture.read(file)))
              .toArray(JavaFileObject[]::new);
      assertThat(Build.in(directory).compile(sources).codes()).isEmpty();
    }
  }

  private static JavaFileObject source(String file, String text) {
    return JavaFileObjects.forSourceString("com.example." + file.replace(".java", ""), text);
  }

  private Build.Outcome compile(String method) {
    return Build.in(directory)
        .compile(
            source(
                "LaterQueries",
                """
                package com.example;
                import dev.aludel.annotation.*;
                import java.util.*;
                @Queries(Shop.class)
                interface LaterQueries {
                  %s
                }
                """
                    .formatted(method)));
  }

  @Test
  void knowTheTablesByTheRegistry() {
    Build.Outcome outcome =
        compile("@Sql(\"select p.* from products p\") List<Product> products();");

    assertThat(outcome.messages()).isEmpty();
    assertThat(outcome.generated()).containsKey("LaterQueriesSql.java");
  }

  @Test
  void knowWhatIsNullableOnEveryJdk() {
    assertThat(compile("@Sql(\"select description from products\") List<String> all();").codes())
        .containsExactly("ALU-1480");
    assertThat(compile("@Sql(\"select category_id from products\") List<Long> all();").codes())
        .containsExactly("ALU-1480");
    assertThat(compile("@Sql(\"select name from products\") List<String> all();").messages())
        .isEmpty();
  }
}
