package dev.aludel.conformance.storefront;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.session.Session;
import dev.aludel.shop.model.Category;
import dev.aludel.shop.model.Product;
import dev.aludel.shop.model.ShopSchema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Lamps on a shelf of lights, and a card on none. */
@SuppressWarnings("NullAway.Init") // fillShelves() sets it.
abstract class ShelvesTest extends ConformanceTest {
  Session session;

  ShelvesTest() {
    super(ShopSchema.SCHEMA);
  }

  /** A dear product besides the cheap ones. */
  abstract Product dear(Category lights, Category lamps);

  @BeforeEach
  final void fillShelves() {
    database.transaction(
        session -> {
          Category lights = Category.of("Lights");
          Category lamps = Category.of("Lamps");
          lamps.parent(lights);
          session.add(lights);
          session.add(product("Desk lamp", "40.00", 5, lamps));
          session.add(dear(lights, lamps));
          session.add(product("Gift card", "10.00", 0, null));
        });
    session = database.session();
  }

  static Product product(String name, String price, int stock, @Nullable Category shelf) {
    Product product = Product.of(name, new BigDecimal(price));
    product.stock(stock);
    product.category(shelf);
    return product;
  }

  @AfterEach
  final void closeSession() {
    session.close();
  }
}
