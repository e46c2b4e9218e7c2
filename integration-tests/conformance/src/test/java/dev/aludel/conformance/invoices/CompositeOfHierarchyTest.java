package dev.aludel.conformance.invoices;

import static dev.aludel.conformance.invoices.Offer_.OFFER;
import static dev.aludel.conformance.invoices.Rental_.RENTAL;
import static dev.aludel.conformance.invoices.Shipping_.SHIPPING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.session.Session;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Composites are inherited, and belong to the table of the model that declares them. */
class CompositeOfHierarchyTest extends ConformanceTest {
  private static final Money TEN = Money.euros("10.00");
  private static final Money TWO = Money.euros("2.00");
  private static final Party ADA = new Party("Ada", null);

  CompositeOfHierarchyTest() {
    super(InvoiceModelsSchema.SCHEMA);
  }

  @BeforeEach
  void offer() {
    database.transaction(
        session ->
            session.addAll(
                List.of(
                    OfferEntity.create(TEN),
                    RentalEntity.create(TEN, TWO),
                    ShippingEntity.create(TEN, ADA))));
    sql.clear();
  }

  @Test
  void oneOfTheSameTableComesBack() {
    try (Session session = database.session()) {
      Rental rental = session.query(RENTAL).where(RENTAL.deposit.eq(TWO)).one();
      assertThat(rental.price()).isEqualTo(TEN);
      assertThat(rental.deposit()).isEqualTo(TWO);
    }
  }

  @Test
  void oneOfATableOfItsOwnComesBack() {
    try (Session session = database.session()) {
      Shipping shipping =
          session.query(SHIPPING).where(SHIPPING.price.eq(TEN), SHIPPING.target.eq(ADA)).one();
      assertThat(shipping.target()).isEqualTo(ADA);
      assertThat(shipping.insurance()).isNull();
    }
  }

  @Test
  void onlyTheTableOfTheChangedCompositeIsWritten() {
    database.transaction(
        session -> {
          Shipping shipping = session.query(SHIPPING).one();
          sql.clear();
          shipping.insurance(TWO);
          sql.assertSends(
              session::flush,
              "update shippings set insurance_amount = ?, insurance_currency = ? where id = ?");
        });
  }

  @Test
  void offersOfAllKindsHaveTheirPrices() {
    try (Session session = database.session()) {
      assertThat(session.query(OFFER).where(OFFER.price.in(List.of(TEN))).list())
          .hasSize(3)
          .extracting(Offer::price)
          .containsOnly(TEN);
    }
  }
}
