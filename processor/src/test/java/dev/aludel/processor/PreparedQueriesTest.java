package dev.aludel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Statements that a database prepares when they are compiled, by {@code -Aaludel.sql.url}. */
class PreparedQueriesTest {
  private static final String TABLE = "create table products (id bigint primary key, name text)";

  @TempDir Path directory;

  @Test
  void h2IsAsked() throws SQLException {
    String url = "jdbc:h2:mem:prepared;DB_CLOSE_DELAY=-1";
    createTable(url);

    assertThat(compile(url, "discount").codes()).containsExactly("ALU-1487");
    assertThat(compile(url, "discount").messages().get(0))
        .contains("ProductQueries.names")
        .containsIgnoringCase("\"discount\" not found");
    assertThat(compile(url, "upper").messages()).isEmpty();
  }

  @Test
  void postgresqlIsAsked() throws IOException, SQLException {
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      String url = server.getJdbcUrl("postgres", "postgres");
      createTable(url);

      assertThat(compile(url, "discount").codes()).containsExactly("ALU-1487");
      assertThat(compile(url, "discount").messages().get(0))
          .contains("ProductQueries.names", "function discount(text) does not exist");
      assertThat(compile(url, "upper").messages()).isEmpty();
    }
  }

  private static void createTable(String url) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(TABLE);
    }
  }

  /** A statement with a function that we are told to believe in. */
  private Build.Outcome compile(String url, String function) {
    return Build.in(directory)
        .option("-Aaludel.sql.functions=discount")
        .option("-Aaludel.sql.url=" + url)
        .compile(
            JavaFileObjects.forSourceString(
                "com.example.ProductQueries",
                """
                package com.example;
                import dev.aludel.annotation.Id;
                import dev.aludel.annotation.Model;
                import dev.aludel.annotation.Queries;
                import dev.aludel.annotation.Schema;
                import dev.aludel.annotation.Sql;
                import java.util.List;
                @Queries(ProductQueries.Shop.class)
                interface ProductQueries {
                  @Schema interface Shop {}
                  @Model(table = "products") interface Product {
                    @Id Long id();
                    String name();
                  }
                  @Sql("select coalesce(cast(%s(name) as text), '') from products")
                  List<String> names();
                }
                """
                    .formatted(function)));
  }
}
