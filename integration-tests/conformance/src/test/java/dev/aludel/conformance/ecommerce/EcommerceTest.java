package dev.aludel.conformance.ecommerce;

import static dev.aludel.shop.model.CartItem_.CART_ITEM;
import static dev.aludel.shop.model.OrderItem_.ORDER_ITEM;
import static dev.aludel.shop.model.Order_.ORDER;
import static dev.aludel.shop.model.Product_.PRODUCT;
import static dev.aludel.shop.model.User_.USER;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.CheckViolationException;
import dev.aludel.session.Session;
import dev.aludel.shop.model.Address;
import dev.aludel.shop.model.AddressEntity;
import dev.aludel.shop.model.CartItem;
import dev.aludel.shop.model.CartItemEntity;
import dev.aludel.shop.model.Category;
import dev.aludel.shop.model.Order;
import dev.aludel.shop.model.OrderItem;
import dev.aludel.shop.model.OrderStatus;
import dev.aludel.shop.model.Product;
import dev.aludel.shop.model.ShopSchema;
import dev.aludel.shop.model.User;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Set 11 of the seeds: seven models, their relationships, checks and computed values. */
@Tag("A128")
class EcommerceTest extends ConformanceTest {

  EcommerceTest() {
    super(ShopSchema.SCHEMA);
  }

  @Test
  void aCartBecomesAnOrderInOneTransaction() {
    saveAdaWithACart();

    database.transaction(
        session -> {
          User ada = session.query(USER).one();
          Order order = Order.place(ada, ada.addresses().get(0));
          order.shippingFee(new BigDecimal("4.90"));
          for (CartItem item : List.copyOf(ada.cartItems())) {
            order.sell(item.product(), item.quantity());
            session.delete(item);
          }
          session.add(order);
        });

    try (Session session = database.session()) {
      Order order = session.query(ORDER).one();
      assertThat(order.subtotal()).isEqualByComparingTo("279.60");
      assertThat(order.total()).isEqualByComparingTo("284.50");
      assertThat(session.query(CART_ITEM).count()).isZero();
      assertThat(session.query(PRODUCT).orderBy(PRODUCT.name.asc()).list())
          .extracting(Product::stock)
          .containsExactly(6, 8);
    }
  }

  @Test
  void totalsWorkBeforeAnyFlushWhileDefaultsAreUnset() {
    User ada = ada();
    Order order = Order.place(ada, ada.addresses().get(0));
    assertThat(order.total()).isEqualByComparingTo("0");

    OrderItem item = order.sell(product("Lamp", "10.00"), 2);

    assertThat(item.subtotal()).isEqualTo(new BigDecimal("20.00"));
    assertThat(order.shippingFee()).isEqualTo(new BigDecimal("0.00"));
    assertThat(order.total()).isEqualTo(new BigDecimal("20.00"));
    assertThat(order.status()).isEqualTo(OrderStatus.PENDING);
  }

  @Test
  @Tag("A057")
  void aLaterPriceOfTheProductDoesNotChangeTheOrder() {
    saveOrder();

    database.transaction(session -> lamp(session).price(new BigDecimal("99.00")));

    try (Session session = database.session()) {
      Order order = session.query(ORDER).one();
      assertThat(order.total()).isEqualByComparingTo("19.90");
      assertThat(order.items().get(0).price()).isEqualTo(new BigDecimal("19.90"));
      assertThat(order.items().get(0).product().price()).isEqualTo(new BigDecimal("99.00"));
    }
  }

  @Test
  void aPriceOfZeroIsRefusedByItsCheckAndNothingOfTheTransactionStays() {
    assertRefused(
        "check_positive_price",
        session -> session.addAll(List.of(product("Lamp", "19.90"), product("Gift", "0"))));
    assertThat(count(session -> session.query(PRODUCT).count())).isZero();
  }

  @Test
  void aQuantityOfZeroIsRefusedByItsCheckAndNothingOfTheTransactionStays() {
    saveAdaWithACart();
    assertRefused(
        "check_positive_quantity",
        session -> {
          List<CartItem> items = session.query(CART_ITEM).orderBy(CART_ITEM.id.asc()).list();
          items.get(0).quantity(7);
          items.get(1).quantity(0);
        });
    assertThat(count(session -> session.query(CART_ITEM).where(CART_ITEM.quantity.eq(7)).count()))
        .isZero();
  }

  @Test
  @Tag("A097")
  void oneAddSavesTheWholeGraphInTheOrderOfItsForeignKeys() {
    User ada = ada();
    Product lamp = product("Lamp", "19.90");
    Category lamps = Category.of("Lamps");
    lamp.category(lamps);
    CartItemEntity.create(ada, lamp);
    Order.place(ada, ada.addresses().get(0)).sell(lamp, 1);
    sql.clear();

    database.transaction(session -> session.add(ada));

    assertThat(sql.texts()).hasSize(7).allMatch(text -> text.contains("insert into "));
    assertThat(sql.texts().stream().map(EcommerceTest::table).toList())
        .containsSubsequence("users", "addresses", "orders", "order_items")
        .containsSubsequence("categories", "products", "cart_items")
        .containsSubsequence("products", "order_items");
  }

  @Test
  void bothSidesOfEveryRelationshipAreInStepInMemory() {
    User ada = ada();
    Address address = ada.addresses().get(0);
    Product lamp = product("Lamp", "19.90");
    Category lamps = Category.of("Lamps");
    lamp.category(lamps);
    lamps.parent(Category.of("House"));
    CartItem cartItem = CartItemEntity.create(ada, lamp);
    Order order = Order.place(ada, address);
    OrderItem item = order.sell(lamp, 1);

    assertThat(address.user()).isSameAs(ada);
    assertThat(ada.orders()).containsExactly(order);
    assertThat(address.orders()).containsExactly(order);
    assertThat(ada.cartItems()).containsExactly(cartItem);
    assertThat(lamp.cartItems()).containsExactly(cartItem);
    assertThat(lamp.orderItems()).containsExactly(item);
    assertThat(order.items()).containsExactly(item);
    assertThat(lamps.products()).containsExactly(lamp);
    assertThat(requireNonNull(lamps.parent()).children()).containsExactly(lamps);
  }

  @Test
  @Tag("A056")
  void theCollectionsOfAUserLoadEachByItself() {
    saveAdaWithACart();
    try (Session session = database.session()) {
      User ada = session.query(USER).one();
      sql.assertSends(
          () -> assertThat(ada.cartItems()).hasSize(2),
          "select id, user_id, product_id, quantity, added_at from cart_items where user_id = ?");
      sql.assertSends(
          () -> assertThat(ada.addresses()).hasSize(1),
          "select id, user_id, street, city, state, zip_code, country, is_default from addresses"
              + " where user_id = ?");
      sql.assertSends(
          () -> assertThat(ada.orders()).isEmpty(),
          "select id, user_id, address_id, order_date, status, shipping_fee from orders"
              + " where user_id = ?");
    }
  }

  @Test
  void deletingAnOrderDeletesItsItemsAndNotTheirProducts() {
    saveOrder();
    try (Session session = database.session()) {
      session.delete(session.query(ORDER).one());
      sql.assertSends(
          session::flush,
          "delete from order_items where id = ?",
          "delete from orders where id = ?");
      session.commit();
      assertThat(session.query(ORDER_ITEM).count()).isZero();
      assertThat(session.query(PRODUCT).count()).isEqualTo(1);
    }
  }

  @Test
  void aNameThatIsHalfMissingIsTheUserName() {
    User ada = ada();
    ada.firstName("Ada");
    assertThat(ada.fullName()).isEqualTo("ada");
    ada.lastName("Lovelace");
    assertThat(ada.fullName()).isEqualTo("Ada Lovelace");
  }

  @Test
  void anItemOfTheCartCostsWhatItsProductCostsNow() {
    saveAdaWithACart();
    try (Session session = database.session()) {
      CartItem item = session.query(CART_ITEM).where(CART_ITEM.product().name.eq("Lamp")).one();
      assertThat(item.subtotal()).isEqualByComparingTo("39.80");
      item.product().price(BigDecimal.TEN);
      assertThat(item.subtotal()).isEqualByComparingTo("20.00");
      assertThat(item.product().isInStock()).isTrue();
    }
  }

  @Test
  void anOrderWithoutItemsIsNotShipped() {
    User ada = ada();
    Order order = Order.place(ada, ada.addresses().get(0));
    assertThatThrownBy(order::ship).isInstanceOf(IllegalStateException.class);
    assertThat(order.status()).isEqualTo(OrderStatus.PENDING);
  }

  private void saveAdaWithACart() {
    User ada = ada();
    CartItemEntity.create(ada, product("Lamp", "19.90")).quantity(2);
    CartItemEntity.create(ada, product("Chair", "59.95")).quantity(4);
    database.transaction(session -> session.add(ada));
    sql.clear();
  }

  private void saveOrder() {
    User ada = ada();
    Order.place(ada, ada.addresses().get(0)).sell(product("Lamp", "19.90"), 1);
    database.transaction(session -> session.add(ada));
    sql.clear();
  }

  private static User ada() {
    User ada = User.of("ada", "ada@example.org", "no login");
    ada.addresses().add(AddressEntity.create(ada, "1 Mill Lane", "London", "England", "N1", "UK"));
    return ada;
  }

  private static Product product(String name, String price) {
    Product product = Product.of(name, new BigDecimal(price));
    product.stock(10);
    return product;
  }

  private static Product lamp(Session session) {
    return session.query(PRODUCT).where(PRODUCT.name.eq("Lamp")).one();
  }

  private long count(Function<Session, Long> question) {
    return database.call(question);
  }

  private void assertRefused(String check, Consumer<Session> work) {
    assertThatThrownBy(() -> database.transaction(work))
        .isInstanceOfSatisfying(
            CheckViolationException.class,
            refused -> assertThat(refused.constraint()).contains(check));
  }

  private static String table(String insert) {
    return insert.replaceFirst(".*insert into (\\w+).*", "$1");
  }
}
