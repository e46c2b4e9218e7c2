package dev.aludel.conformance.counting;

import static dev.aludel.conformance.counting.Invoice_.INVOICE;
import static dev.aludel.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.Connection;
import dev.aludel.Database;
import dev.aludel.conformance.ConformanceTest;
import dev.aludel.jdbc.ConnectionOptions;
import dev.aludel.query.SelectStatement;
import dev.aludel.session.Session;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tenants with tables of their own: the schema of what names none. */
class SchemaTranslationTest extends ConformanceTest {

  SchemaTranslationTest() {
    super(CountingModelsSchema.SCHEMA);
  }

  private Database tenant(String schema) {
    return database.with(ConnectionOptions.NONE.schema(schema));
  }

  @BeforeEach
  void create() {
    try (Connection connection = database.connect()) {
      connection.execute("create schema tenant_1");
      connection.execute("create schema tenant_2");
      connection.commit();
    }
    for (String schema : List.of("tenant_1", "tenant_2")) {
      tenant(schema).create(CountingModelsSchema.SCHEMA);
      tenant(schema).transaction(session -> session.add(Invoice.of("of " + schema)));
    }
    sql.clear();
  }

  @AfterEach
  void drop() {
    try (Connection connection = database.connect()) {
      connection.execute("drop schema tenant_1 cascade");
      connection.execute("drop schema tenant_2 cascade");
      connection.commit();
    }
  }

  @Test
  @Tag("B088")
  void oneStatementReadsTheTablesOfEachTenant() {
    SelectStatement<String> payers = select(INVOICE.payer).from(INVOICE);
    for (String schema : List.of("tenant_1", "tenant_2")) {
      List<String> found = tenant(schema).call(session -> session.list(payers));
      assertThat(found).containsExactly("of " + schema);
    }
    assertThat(sql.texts()).hasSize(2).containsOnly("select payer from invoices");
  }

  @Test
  @Tag("B088")
  void everythingOfASessionIsInItsSchemaAlsoAfterARollback() {
    try (Session session = tenant("tenant_2").session()) {
      session.add(Invoice.of("lost"));
      session.flush();
      session.rollback();
      Invoice kept = session.query(INVOICE).one();
      assertThat(kept.payer()).isEqualTo("of tenant_2");
      session.commit();
      assertThat(session.get(INVOICE, kept.number())).containsSame(kept);
      session.refresh(kept);
    }
  }

  @Test
  void aConnectionIsGivenBackAsItWas() {
    tenant("tenant_1").transaction(session -> assertThat(session.query(INVOICE).count()).isOne());
    database.transaction(session -> assertThat(session.query(INVOICE).count()).isZero());
  }
}
