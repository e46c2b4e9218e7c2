package dev.aludel.conformance.storage;

import static dev.aludel.conformance.storage.Tag_.TAG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.session.Session;
import dev.aludel.type.Json;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A type is printed as it was written, on every dialect or on one. */
class ExactTypeTest extends ConformanceTest {
  private static final LocalDateTime NOON = LocalDateTime.parse("2024-01-01T12:00:00.123456");

  ExactTypeTest() {
    super(StorageModelsSchema.SCHEMA);
  }

  private String ddl() {
    return database.dialect().create(StorageModelsSchema.SCHEMA.tables(), false).toString();
  }

  private static TagEntity tag(String text) {
    return TagEntity.builder()
        .text(text)
        .printed(NOON)
        .weight(new BigDecimal("1.500"))
        .code("Ab")
        .source(Json.parse("{\"b\":1,\"a\":2}"))
        .build();
  }

  @Test
  @org.junit.jupiter.api.Tag("B056")
  void exactTypesArePrintedVerbatim() {
    assertThat(ddl())
        .contains("text VARCHAR(40) not null", "printed TIMESTAMP,", "weight DECIMAL(8, 3),");
  }

  @Test
  @org.junit.jupiter.api.Tag("B056")
  void valuesOfExactTypesAreKept() {
    database.transaction(session -> session.add(tag("one")));
    database.transaction(session -> session.addAll(List.of(tag("two"), tag("three"))));
    try (Session session = database.session()) {
      assertThat(session.query(TAG).list())
          .hasSize(3)
          .allSatisfy(
              found -> {
                assertThat(found.printed()).isEqualTo(NOON);
                assertThat(found.weight()).isEqualTo(new BigDecimal("1.500"));
              });
      assertThat(session.query(TAG).where(TAG.printed.eq(NOON), TAG.text.eq("two")).count())
          .isEqualTo(1);
    }
  }

  @Test
  @org.junit.jupiter.api.Tag("B057")
  void aVariantIsOneDialects() {
    assertThat(ddl())
        .contains(onH2OrPostgresql("code varchar_ignorecase(20)", "code name"))
        .contains(onH2OrPostgresql("source json", "source json"))
        .contains(onH2OrPostgresql("contents json,", "contents jsonb,"));
  }

  @Test
  @org.junit.jupiter.api.Tag("B057")
  void valuesOfVariantsAreKept() {
    database.transaction(session -> session.addAll(List.of(tag("one"), tag("two"))));
    try (Session session = database.session()) {
      assertThat(session.query(TAG).list())
          .allSatisfy(
              found -> {
                assertThat(found.code()).isEqualTo("Ab");
                assertThat(found.source()).hasToString("{\"b\":1,\"a\":2}");
              });
      assertThat(session.query(TAG).where(TAG.code.eq("ab")).count())
          .isEqualTo(kind.dialect().equals("h2") ? 2 : 0);
    }
  }
}
