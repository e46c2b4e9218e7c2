package dev.aludel.shop;

import static dev.aludel.shop.model.Product_.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.aludel.error.CheckViolationException;
import dev.aludel.error.DataException;
import dev.aludel.error.NullAttributeException;
import dev.aludel.shop.model.Product;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("A123")
class ProductTest {

  @ParameterizedTest
  @EnumSource
  void isFoundAsItWasSaved(EmbeddedServer server) throws Exception {
    try (TestShop shop = new TestShop(server)) {
      Product saved = save(shop, lamp());

      Product found = load(shop);

      assertThat(found.id()).isEqualTo(saved.id());
      assertThat(found.name()).isEqualTo("Lamp");
      assertThat(found.price()).isEqualTo(new BigDecimal("19.90"));
      assertThat(found.description()).isNull();
      assertThat(found).hasToString("Product#" + found.id() + "(name=Lamp)");
    }
  }

  @ParameterizedTest
  @CsvSource({"H2, 0", "H2, -0.01", "POSTGRESQL, 0", "POSTGRESQL, -0.01"})
  void needsAPositivePrice(EmbeddedServer server, BigDecimal price) throws Exception {
    try (TestShop shop = new TestShop(server)) {
      assertThatExceptionOfType(CheckViolationException.class)
          .isThrownBy(() -> save(shop, Product.of("Gift", price)))
          .satisfies(
              refused -> {
                assertThat(refused.constraint()).isEqualTo(Optional.of("check_positive_price"));
                assertThat(refused.table()).isEqualTo(Optional.of("products"));
                assertThat(refused.sql().orElseThrow())
                    .contains("insert into products (name, price");
              });
      assertThat(count(shop)).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void keepsItsPriceWhenANewOneIsRefused(EmbeddedServer server) throws Exception {
    try (TestShop shop = new TestShop(server)) {
      save(shop, lamp());

      assertThatExceptionOfType(CheckViolationException.class)
          .isThrownBy(
              () ->
                  shop.database()
                      .transaction(session -> session.query(PRODUCT).one().price(BigDecimal.ZERO)));

      assertThat(load(shop).price()).isEqualTo(new BigDecimal("19.90"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void roundsItsPriceWhenItIsSet(EmbeddedServer server) throws Exception {
    try (TestShop shop = new TestShop(server)) {
      Product product = Product.of("Lamp", new BigDecimal("0.005"));

      assertThat(product.price()).isEqualTo(new BigDecimal("0.01"));
      save(shop, product);
      assertThat(load(shop).price()).isEqualTo(new BigDecimal("0.01"));
    }
  }

  @ParameterizedTest
  @EnumSource
  @SuppressWarnings("NullAway")
  void refusesANullNameAtOnce(EmbeddedServer server) throws Exception {
    try (TestShop shop = new TestShop(server)) {
      Product product = save(shop, lamp());

      assertThatExceptionOfType(NullAttributeException.class).isThrownBy(() -> product.name(null));
      assertThat(product.name()).isEqualTo("Lamp");
    }
  }

  @ParameterizedTest
  @EnumSource
  void needsANameOfAtMostAHundredCharacters(EmbeddedServer server) throws Exception {
    try (TestShop shop = new TestShop(server)) {
      save(shop, Product.of("x".repeat(100), BigDecimal.ONE));

      assertThatExceptionOfType(DataException.class)
          .isThrownBy(() -> save(shop, Product.of("x".repeat(101), BigDecimal.ONE)));
      assertThat(count(shop)).isOne();
    }
  }

  @ParameterizedTest
  @EnumSource
  void writesOnlyWhatChanged(EmbeddedServer server) throws Exception {
    try (TestShop shop = new TestShop(server)) {
      save(shop, lamp());

      assertThat(
              shop.sqlOf(
                  () ->
                      shop.database()
                          .transaction(
                              session -> session.query(PRODUCT).one().price(BigDecimal.TEN))))
          .last()
          .isEqualTo("update products set price = ?, updated_at = ? where id = ?");
      assertThat(load(shop).price()).isEqualTo(new BigDecimal("10.00"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void takesDefaultsAndOneTimePerFlush(EmbeddedServer server) throws Exception {
    try (TestShop shop = new TestShop(server)) {
      Instant before = Instant.now().minusMillis(1);
      save(shop, lamp());

      Product found = load(shop);
      assertThat(found.stock()).isZero();
      assertThat(found.isInStock()).isFalse();
      assertThat(found.createdAt()).isEqualTo(found.updatedAt()).isBetween(before, Instant.now());
    }
  }

  @ParameterizedTest
  @EnumSource
  void isHiddenButNotLostWhenMarkedAsDeleted(EmbeddedServer server) throws Exception {
    try (TestShop shop = new TestShop(server)) {
      save(shop, lamp());

      shop.database()
          .transaction(session -> session.query(PRODUCT).one().softDelete(Instant.EPOCH));

      assertThat(load(shop).isDeleted()).isTrue();
      assertThat(
              shop.database()
                  .<Long>call(
                      session -> session.query(PRODUCT).where(PRODUCT.deletedAt.isNull()).count()))
          .isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void isGoneWhenDeleted(EmbeddedServer server) throws Exception {
    try (TestShop shop = new TestShop(server)) {
      save(shop, lamp());

      shop.database().transaction(session -> session.delete(session.query(PRODUCT).one()));

      assertThat(count(shop)).isZero();
    }
  }

  private static Product lamp() {
    return Product.of("Lamp", new BigDecimal("19.9"));
  }

  private static Product save(TestShop shop, Product product) {
    shop.database().transaction(session -> session.add(product));
    return product;
  }

  private static Product load(TestShop shop) {
    return shop.database().call(session -> session.query(PRODUCT).one());
  }

  private static long count(TestShop shop) {
    return shop.database().call(session -> session.query(PRODUCT).count());
  }
}
