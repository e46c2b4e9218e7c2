package dev.aludel.shop;

import static dev.aludel.shop.model.Order_.ORDER;
import static dev.aludel.shop.model.User_.USER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.Database;
import dev.aludel.shop.model.AddressEntity;
import dev.aludel.shop.model.CartItemEntity;
import dev.aludel.shop.model.Order;
import dev.aludel.shop.model.OrderItem;
import dev.aludel.shop.model.Product;
import dev.aludel.shop.model.User;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlaceOrderTest {
  private final StringWriter out = new StringWriter();

  @ParameterizedTest
  @EnumSource
  void turnsTheCartIntoAnOrderAndLeavesNothingOfABadOne(EmbeddedServer server) throws Exception {
    try (TestShop shop = new TestShop(server)) {
      Database database = shop.database();
      database.transaction(
          session -> {
            session.add(ada());
            session.add(product("Lamp", "19.90"));
            session.add(product("Desk", "120.00"));
            session.add(product("Chair", "45.50"));
          });

      new PlaceOrder(database, new PrintWriter(out, true)).run();

      assertThat(database.call(Counts::of)).isEqualTo(new Counts(0, 1, 3, 24));
      database.transaction(
          session -> {
            Order order = session.query(ORDER).one();
            assertThat(order.total()).isEqualByComparingTo("370.80");
            assertThat(order.items()).extracting(OrderItem::quantity).containsOnly(2);
          });
      assertThat(out.toString())
          .contains("refused by the check ck_order_items_quantity")
          .contains("as it was:");
    }
  }

  @ParameterizedTest
  @EnumSource
  @Tag("A097")
  void savesAGraphByAddingItsUser(EmbeddedServer server) throws Exception {
    try (TestShop shop = new TestShop(server)) {
      Database database = shop.database();
      User ada = ada();
      Product lamp = product("Lamp", "19.90");
      CartItemEntity.create(ada, lamp);
      Order.place(ada, ada.addresses().get(0)).sell(lamp, 1);

      database.transaction(session -> session.add(ada));

      assertThat(database.call(Counts::of)).isEqualTo(new Counts(1, 1, 1, 9));
      database.transaction(
          session -> {
            User found = session.query(USER).byUsername("ada").one();
            assertThat(found.orders().get(0).items().get(0).product().name()).isEqualTo("Lamp");
            assertThat(found.orders().get(0).address()).isSameAs(found.addresses().get(0));
          });
    }
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
}
