package dev.aludel.conformance.views;

import static dev.aludel.conformance.views.Customer_.CUSTOMER;
import static dev.aludel.conformance.views.Spending_.SPENDING;
import static dev.aludel.query.Sql.deleteFrom;
import static dev.aludel.query.Sql.insertInto;
import static dev.aludel.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.session.Session;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A model whose table is a view: read like others, never written. */
class MappedViewTest extends ConformanceTest {

  MappedViewTest() {
    super(ViewsModelsSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    database.create(Spending.VIEW);
    database.transaction(
        session -> {
          Customer ada = Customer.of("Ada");
          session.addAll(
              List.of(ada, Customer.of("Bob"), Purchase.of(ada, "2.50"), Purchase.of(ada, "4.00")));
        });
    sql.clear();
  }

  @AfterEach
  void drop() {
    database.drop(Spending.VIEW);
  }

  @Test
  @Tag("B094")
  @Tag("B161")
  void itsRowsAreObjects() {
    try (Session session = database.session()) {
      sql.assertSends(
          () -> {
            Spending most = session.query(SPENDING).where(SPENDING.total.gt(5)).one();
            assertThat(most.total()).isEqualTo(new BigDecimal("6.50"));
            assertThat(most.customer().name()).isEqualTo("Ada");
          },
          "select customer_id, total from spending where total > ? limit ?",
          "select id, name from customers where id = ?");
      Long ada = session.query(CUSTOMER).where(CUSTOMER.name.eq("Ada")).one().id();
      assertThat(session.get(SPENDING, ada)).isPresent();
      assertThat(session.query(SPENDING).where(SPENDING.customer().name.eq("Bob")).exists())
          .isFalse();
    }
  }

  @Test
  @Tag("B094")
  void insertsAndOtherChangesAreRefused() {
    assertThatThrownBy(() -> insertInto(SPENDING).set(SPENDING.customerId, 1L))
        .hasMessageStartingWith("ALU-5701");
    assertThatThrownBy(() -> update(SPENDING)).hasMessageStartingWith("ALU-5701");
    assertThatThrownBy(() -> deleteFrom(SPENDING)).hasMessageStartingWith("ALU-5701");
    try (Session session = database.session()) {
      Spending row = session.query(SPENDING).one();
      assertThatThrownBy(() -> session.delete(row))
          .hasMessage(
              "ALU-5701: delete is not for the view spending, whose rows are only read. Change the"
                  + " tables that it reads, and refresh its objects.");
      Spending made = SpendingEntity.builder().customerId(9).build();
      assertThatThrownBy(() -> session.add(made)).hasMessageStartingWith("ALU-5701: add is not");
    }
  }

  @Test
  void itIsNoTableOfItsSchema() {
    assertThat(ViewsModelsSchema.SCHEMA.tables())
        .extracting(table -> table.name())
        .containsExactlyInAnyOrder("customers", "purchases");
  }

  @Test
  void anObjectIsRefreshed() {
    try (Session session = database.session()) {
      Spending row = session.query(SPENDING).one();
      session.add(Purchase.of(row.customer(), "1.00"));
      session.flush();
      session.refresh(row);
      assertThat(row.total()).isEqualTo(new BigDecimal("7.50"));
    }
  }
}
