package dev.aludel.conformance.counting;

import static dev.aludel.conformance.counting.Invoice_.INVOICE;
import static dev.aludel.conformance.counting.Refund_.REFUND;
import static dev.aludel.conformance.counting.Voucher_.VOUCHER;
import static dev.aludel.query.Functions.nextValue;
import static dev.aludel.query.Sql.insertInto;
import static dev.aludel.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.DatabaseException;
import dev.aludel.schema.Sequence;
import dev.aludel.session.Session;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Identity columns and sequences. */
class CountingTest extends ConformanceTest {

  CountingTest() {
    super(CountingModelsSchema.SCHEMA);
  }

  @Test
  @Tag("B085")
  void anIdentityStartsAndStepsAsItSaysAndIsFetched() {
    List<Invoice> invoices = List.of(Invoice.of("Ada"), Invoice.of("Bob"), Invoice.of("Eve"));
    database.transaction(session -> session.addAll(invoices));
    assertThat(invoices).extracting(Invoice::number).containsExactly(1000L, 1010L, 1020L);
  }

  @Test
  @Tag("B085")
  void anIdentityThatAlwaysCountsRefusesAnotherNumber() {
    try (Session session = database.session()) {
      assertThatThrownBy(
              () ->
                  session.execute(
                      insertInto(INVOICE).set(INVOICE.number, 5L).set(INVOICE.payer, "Ada")))
          .isInstanceOf(DatabaseException.class);
    }
  }

  @Test
  @Tag("B085")
  void theTableSaysHowItCounts() {
    assertThat(database.dialect().create(List.of(Invoice_.TABLE, Receipt_.TABLE), false))
        .containsExactly(
            "create sequence receipt_numbers start with 7 increment by 3",
            "create table invoices (number bigint generated always as identity"
                + " (start with 1000 increment by 10), payer varchar(255) not null,"
                + " constraint pk_invoices primary key (number))",
            onH2OrPostgresql(
                "create table receipts (number bigint default next value for receipt_numbers"
                    + " not null, payer varchar(255) not null,"
                    + " constraint pk_receipts primary key (number))",
                "create table receipts (number bigint default nextval('receipt_numbers')"
                    + " not null, payer varchar(255) not null,"
                    + " constraint pk_receipts primary key (number))"));
  }

  @Test
  void aSequenceOfAKeyStartsAndStepsAsItSays() {
    List<Receipt> receipts = List.of(Receipt.of("Ada"), Receipt.of("Bob"));
    database.transaction(session -> session.addAll(receipts));
    assertThat(receipts).extracting(Receipt::number).containsExactly(7L, 10L);
  }

  @Test
  void keysThatAreDeclaredToCountDownBelongToTheirObjects() {
    List<Voucher> vouchers = List.of(Voucher.of("Ada"), Voucher.of("Bob"), Voucher.of("Eve"));
    List<Refund> refunds = List.of(Refund.of("Ada"), Refund.of("Bob"), Refund.of("Eve"));
    database.transaction(
        session -> {
          session.addAll(vouchers);
          session.addAll(refunds);
        });
    assertThat(vouchers).extracting(Voucher::number).containsExactly(100L, 99L, 98L);
    assertThat(refunds).extracting(Refund::number).containsExactly(-1L, -3L, -5L);
    try (Session session = database.session()) {
      assertThat(session.getOrFail(VOUCHER, 98L).payer()).isEqualTo("Eve");
      assertThat(session.getOrFail(REFUND, -3L).payer()).isEqualTo("Bob");
    }
    assertThat(sql.texts().stream().filter(text -> text.contains("insert into"))).hasSize(2);
  }

  @Test
  @Tag("B086")
  void aSequenceIsCreatedAskedAndDropped() {
    Sequence counter = Sequence.named("counter").startingAt(5).steppingBy(5);
    database.create(counter);
    database.create(counter);
    try (Session session = database.session()) {
      assertThat(session.one(select(nextValue(counter)))).isEqualTo(5);
      assertThat(session.one(select(nextValue(counter)))).isEqualTo(10);
    }
    database.drop(counter);
    database.drop(counter);
    try (Session session = database.session()) {
      assertThatThrownBy(() -> session.one(select(nextValue(counter))))
          .isInstanceOf(DatabaseException.class);
    }
  }
}
