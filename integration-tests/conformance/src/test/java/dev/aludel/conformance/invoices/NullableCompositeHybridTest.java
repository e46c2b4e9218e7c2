package dev.aludel.conformance.invoices;

import static dev.aludel.conformance.invoices.Invoice_.INVOICE;
import static dev.aludel.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.query.Expression;
import dev.aludel.session.Session;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hybrids that take apart composites which can be null: the object and the query agree. */
class NullableCompositeHybridTest extends ConformanceTest {

  NullableCompositeHybridTest() {
    super(InvoiceModelsSchema.SCHEMA);
  }

  @BeforeEach
  void addThree() {
    Money ten = Money.euros("10.00");
    Address loft = new Address("Kai 1", "5", "Turku");
    Address shop = new Address("Tori 2", null, "Oulu");
    database.transaction(
        session ->
            session.addAll(
                List.of(
                    InvoiceEntity.builder()
                        .total(ten)
                        .discount(Money.euros("0.50"))
                        .recipient(new Party("Ada", loft))
                        .build(),
                    InvoiceEntity.create(ten, new Party("Bob", shop)),
                    InvoiceEntity.create(ten, new Party("Cid", null)))));
    sql.clear();
  }

  /** What queries answer, which is what objects answer. */
  private <T> List<T> values(Expression<T> expression, Function<Invoice, T> method) {
    try (Session session = database.session()) {
      List<T> selected = session.list(select(expression).from(INVOICE).orderBy(INVOICE.id.asc()));
      assertThat(session.query(INVOICE).orderBy(INVOICE.id.asc()).list())
          .extracting(method)
          .usingRecursiveComparison()
          .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
          .isEqualTo(selected);
      return selected;
    }
  }

  @Test
  void aCompositeIsTestedForNull() {
    assertThat(values(INVOICE.net(), Invoice::net))
        .containsExactly(new BigDecimal("9.50"), new BigDecimal("10.00"), new BigDecimal("10.00"));
  }

  @Test
  void aCompositeInsideAnotherIsTestedForNull() {
    assertThat(values(INVOICE.town(), Invoice::town)).containsExactly("Turku", "Oulu", "unknown");
  }

  @Test
  void aLocalVariableKnowsWhatWasTested() {
    assertThat(values(INVOICE.isUpstairs(), Invoice::isUpstairs))
        .containsExactly(true, false, false);
  }

  @Test
  void anOptionalOfACompositeIsMapped() {
    assertThat(values(INVOICE.reduction(), Invoice::reduction))
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(new BigDecimal("0.50"), BigDecimal.ZERO, BigDecimal.ZERO);
  }

  @Test
  void theTestIsOfAllColumns() {
    try (Session session = database.session()) {
      sql.assertSends(
          () -> session.list(select(INVOICE.id).from(INVOICE).where(INVOICE.town().eq("unknown"))),
          "select id from invoices where case when recipient_address_street is not null or"
              + " recipient_address_floor is not null or recipient_address_town is not null then"
              + " recipient_address_town else "
              + onH2OrPostgresql("cast(? as varchar)", "cast(? as text)")
              + " end = ?");
    }
  }
}
