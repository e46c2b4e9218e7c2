package dev.aludel.conformance.invoices;

import static dev.aludel.conformance.invoices.Invoice_.INVOICE;
import static dev.aludel.conformance.invoices.Layout_.LAYOUT;
import static dev.aludel.query.Sql.insertInto;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.NullAttributeException;
import dev.aludel.error.QueryException;
import dev.aludel.error.UnsetAttributeException;
import dev.aludel.query.Condition;
import dev.aludel.query.ResultRow;
import dev.aludel.session.Session;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A composite is a value of several columns. */
class CompositeTest extends ConformanceTest {
  private static final Money TEN = Money.euros("10.00");
  private static final Party ADA = new Party("Ada", null);
  private static final Party BOB = new Party("Bob", new Address("Mill Lane 1", null, "Bath"));

  CompositeTest() {
    super(InvoiceModelsSchema.SCHEMA);
  }

  private void add(Invoice... invoices) {
    database.transaction(session -> session.addAll(List.of(invoices)));
    sql.clear();
  }

  private static Invoice invoice(Session session, long id) {
    return session.get(INVOICE, id).orElseThrow();
  }

  private List<Long> ids(Condition condition) {
    try (Session session = database.session()) {
      return session.query(INVOICE).where(condition).orderBy(INVOICE.id.asc()).list().stream()
          .map(Invoice::id)
          .toList();
    }
  }

  @Test
  void columnsAreNamedAfterAttributeAndComponent() {
    assertThat(Invoice_.TABLE.columns().stream().map(column -> column.name()).toList())
        .containsExactly(
            "id",
            "total_amount",
            "total_currency",
            "discount_amount",
            "discount_currency",
            "recipient_name",
            "recipient_address_street",
            "recipient_address_floor",
            "recipient_address_town",
            "x1",
            "y1");
  }

  @Test
  @Tag("B142")
  void comesBackAsItWasSet() {
    add(
        InvoiceEntity.builder()
            .total(TEN)
            .discount(Money.euros("0.50"))
            .recipient(BOB)
            .stamp(new Point(3, 4))
            .build(),
        InvoiceEntity.create(Money.euros("7.00"), ADA));
    try (Session session = database.session()) {
      Invoice first = invoice(session, 1L);
      assertThat(first.total()).isEqualTo(TEN);
      assertThat(first.discount()).isEqualTo(Money.euros("0.50"));
      assertThat(first.recipient()).isEqualTo(BOB);
      assertThat(first.stamp()).isEqualTo(new Point(3, 4));
      Invoice second = invoice(session, 2L);
      assertThat(second.discount()).isNull();
      assertThat(second.recipient()).isEqualTo(ADA);
      assertThat(second.stamp()).isNull();
    }
  }

  @Test
  void onlyColumnsThatDifferAreWritten() {
    add(InvoiceEntity.create(TEN, ADA));
    database.transaction(
        session -> {
          Invoice invoice = invoice(session, 1L);
          sql.clear();
          invoice.total(Money.euros("12.5"));
          sql.assertSends(session::flush, "update invoices set total_amount = ? where id = ?");
          assertThat(invoice.total()).isEqualTo(Money.euros("12.50"));
          sql.assertSends(
              () -> {
                invoice.total(Money.euros("12.50"));
                session.flush();
              });
        });
  }

  @Test
  void nullSetsAllColumnsToNull() {
    add(InvoiceEntity.builder().total(TEN).recipient(BOB).discount(TEN).build());
    database.transaction(
        session -> {
          Invoice invoice = invoice(session, 1L);
          sql.clear();
          invoice.discount(null);
          sql.assertSends(
              session::flush,
              "update invoices set discount_amount = ?, discount_currency = ? where id = ?");
          assertThat(invoice.discount()).isNull();
        });
  }

  @Test
  @Tag("B142")
  void equalityComparesEveryColumn() {
    add(
        InvoiceEntity.create(TEN, ADA),
        InvoiceEntity.create(new Money(TEN.amount(), "USD"), BOB),
        InvoiceEntity.create(Money.euros("11.00"), ADA));
    assertThat(ids(INVOICE.total.eq(TEN))).containsExactly(1L);
    assertThat(ids(INVOICE.total.ne(TEN))).containsExactly(2L, 3L);
    assertThat(ids(INVOICE.total.in(List.of(TEN, Money.euros("11.00"))))).containsExactly(1L, 3L);
    assertThat(ids(INVOICE.total.in(List.of()))).isEmpty();
    assertThat(INVOICE.total.eq(TEN))
        .hasToString("invoices.total_amount = ? and invoices.total_currency = ?");
  }

  @Test
  void equalityWithAComponentThatIsNullLooksForNull() {
    add(InvoiceEntity.create(TEN, ADA), InvoiceEntity.create(TEN, BOB));
    assertThat(ids(INVOICE.recipient.eq(BOB))).containsExactly(2L);
    assertThat(ids(INVOICE.recipient.eq(ADA))).containsExactly(1L);
    assertThat(ids(INVOICE.recipient.address.eq(BOB.address()))).containsExactly(2L);
    assertThat(ids(INVOICE.recipient.address.isNull())).containsExactly(1L);
    assertThat(ids(INVOICE.recipient.address.isNotNull())).containsExactly(2L);
  }

  @Test
  void twoCompositesAreComparedColumnByColumn() {
    add(
        InvoiceEntity.builder().total(TEN).discount(TEN).recipient(ADA).build(),
        InvoiceEntity.create(TEN, ADA));
    assertThat(ids(INVOICE.total.eq(INVOICE.discount))).containsExactly(1L);
  }

  @Test
  void componentsAreColumnsOfTheQuery() {
    add(
        InvoiceEntity.create(TEN, BOB),
        InvoiceEntity.create(Money.euros("9.00"), BOB),
        InvoiceEntity.create(Money.euros("1.00"), ADA));
    try (Session session = database.session()) {
      List<Invoice> found =
          session
              .query(INVOICE)
              .where(INVOICE.total.amount.gt(5), INVOICE.recipient.address.town.eq("Bath"))
              .orderBy(INVOICE.total.amount.asc())
              .list();
      assertThat(found).extracting(Invoice::total).containsExactly(Money.euros("9.00"), TEN);
    }
  }

  @Test
  void anUpdateSetsAllItsColumns() {
    add(InvoiceEntity.create(TEN, ADA));
    try (Session session = database.session()) {
      sql.assertSends(
          () ->
              session.execute(
                  update(INVOICE)
                      .set(INVOICE.total, Money.euros("1.00"))
                      .set(INVOICE.discount, null)
                      .where(INVOICE.total.eq(TEN))),
          "update invoices set total_amount = ?, total_currency = ?, discount_amount = ?,"
              + " discount_currency = ? where total_amount = ? and total_currency = ?");
      assertThat(invoice(session, 1L).total()).isEqualTo(Money.euros("1.00"));
    }
  }

  @Test
  @Tag("B142")
  void allNullIsNullOnlyWhereTheAttributeCanBe() {
    Margins unknown = new Margins(null, null);
    Layout layout = LayoutEntity.builder().outer(unknown).inner(unknown).build();
    database.transaction(session -> session.add(layout));
    try (Session session = database.session()) {
      Layout stored = session.query(LAYOUT).one();
      assertThat(stored.outer()).isEqualTo(unknown);
      assertThat(stored.inner()).isNull();
    }
  }

  @Test
  void hybridsTakeItApart() {
    Invoice made = InvoiceEntity.create(TEN, ADA);
    add(made, InvoiceEntity.create(Money.euros("5.00"), BOB));
    assertThat(made.gross()).isEqualByComparingTo("12.00");
    assertThat(ids(INVOICE.gross().gt(new BigDecimal("11.99")))).containsExactly(1L);
    assertThat(ids(INVOICE.label().eq("Bob (EUR)"))).containsExactly(2L);
  }

  @Test
  void isSelectedAsARecord() {
    add(
        InvoiceEntity.builder().total(TEN).discount(TEN).recipient(BOB).build(),
        InvoiceEntity.create(TEN, ADA));
    try (Session session = database.session()) {
      sql.assertSends(
          () ->
              assertThat(
                      session.list(
                          select(INVOICE.discount).from(INVOICE).orderBy(INVOICE.id.asc())))
                  .containsExactly(TEN, null),
          "select discount_amount, discount_currency from invoices order by id");
      assertThat(session.list(select(INVOICE.recipient).from(INVOICE).orderBy(INVOICE.id.asc())))
          .containsExactly(BOB, ADA);
    }
  }

  @Test
  void fillsAComponentOfAProjection() {
    add(
        InvoiceEntity.builder().total(TEN).discount(TEN).recipient(BOB).build(),
        InvoiceEntity.create(TEN, ADA));
    try (Session session = database.session()) {
      assertThat(
              session.list(
                  select(InvoiceLine_.of(INVOICE)).from(INVOICE).orderBy(INVOICE.id.asc())))
          .containsExactly(new InvoiceLine(1L, TEN, TEN), new InvoiceLine(2L, TEN, null));
    }
  }

  @Test
  void oneThatCanBeNullFillsNoComponentThatTakesNone() {
    assertThatThrownBy(
            () ->
                select(InvoiceLine_.of(INVOICE.id, INVOICE.discount, INVOICE.discount))
                    .from(INVOICE)
                    .sql("h2"))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("InvoiceLine.total is not nullable");
  }

  @Test
  void anInsertSetsAllItsColumns() {
    try (Session session = database.session()) {
      sql.assertSends(
          () ->
              session.execute(
                  insertInto(INVOICE).set(INVOICE.total, TEN).set(INVOICE.recipient, BOB)),
          "insert into invoices (total_amount, total_currency, recipient_name,"
              + " recipient_address_street, recipient_address_floor, recipient_address_town)"
              + " values (?, ?, ?, ?, ?, ?)");
      assertThat(session.query(INVOICE).one().recipient()).isEqualTo(BOB);
    }
  }

  @Test
  void isReadFromRowsOfAnAliasByItsExpression() {
    add(InvoiceEntity.create(TEN, BOB));
    Invoice_ bill = INVOICE.as("bill");
    try (Session session = database.session()) {
      ResultRow row =
          session.list(select(bill.id, bill.total).from(bill).where(bill.recipient.eq(BOB))).get(0);
      assertThat(row.get(bill.total)).isEqualTo(TEN);
    }
  }

  @Test
  void columnsAreNullableWhereTheAttributeOrSomethingInsideIs() {
    assertThat(Invoice_.TABLE.column("discount_amount").isNullable()).isTrue();
    assertThat(Invoice_.TABLE.column("total_amount").isNullable()).isFalse();
    assertThat(Invoice_.TABLE.column("recipient_address_street").isNullable()).isTrue();
  }

  @Test
  void aRowWithHalfACompositeIsAnErrorThatNamesTheColumn() {
    add(InvoiceEntity.create(TEN, ADA));
    database.transaction(
        session ->
            session.execute(update(INVOICE).set(INVOICE.discount.amount, BigDecimal.ONE).all()));
    try (Session session = database.session()) {
      Invoice invoice = invoice(session, 1L);
      assertThatThrownBy(invoice::discount)
          .isInstanceOf(NullAttributeException.class)
          .hasMessageContaining("ALU-5598: Invoice.discountCurrency is null");
    }
  }

  @Test
  @SuppressWarnings("NullAway")
  void nullIsRefusedAtOnceAndChangesNothing() {
    Invoice invoice = InvoiceEntity.create(TEN, ADA);
    assertThatThrownBy(() -> invoice.total(null))
        .isInstanceOf(NullAttributeException.class)
        .hasMessageContaining("Invoice.total must not be null");
    assertThatThrownBy(() -> invoice.discount(new Money(BigDecimal.ONE, null)))
        .isInstanceOf(NullAttributeException.class)
        .hasMessageContaining("Invoice.discountCurrency is null");
    assertThat(invoice.total()).isEqualTo(TEN);
    assertThat(invoice.discount()).isNull();
  }

  @Test
  void anUnsetCompositeIsAnErrorThatNamesIt() {
    Invoice invoice = InvoiceEntity.builder().build();
    assertThatThrownBy(invoice::total)
        .isInstanceOf(UnsetAttributeException.class)
        .hasMessageContaining("Invoice.totalAmount");
    assertThat(invoice.discount()).isNull();
  }

  @Test
  void expiredColumnsAreLoadedWhenItIsRead() {
    add(InvoiceEntity.create(TEN, ADA));
    try (Session session = database.session()) {
      Invoice invoice = invoice(session, 1L);
      session.expire(invoice);
      assertThat(invoice.total()).isEqualTo(TEN);
    }
  }
}
